using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>What stands around a report: photo credits, bylines, press contacts, hashtags, people who sent excuses.</summary>
internal sealed class Asides
{
    private const int MostOfList = 12;
    private const int LongestLabel = 3;
    private const int MostBelowLabel = 3;
    private const int LongestByline = 15;
    private const int LongestContact = 30;
    private const int MostAboveContact = 3;
    private const int LongestNameLine = 8;
    private const string EndOfReport = "end";

    private static readonly PhraseTable<string> Beginnings = Build();

    private readonly bool[] _people;
    private readonly bool[] _all;

    public Asides(ReportText text)
    {
        _people = new bool[text.Tokens.Count];
        _all = new bool[text.Tokens.Count];
        for (var passage = 0; passage < text.Passages.Count; passage++)
        {
            MarkPassage(text, passage);
        }
    }

    /// <summary>The people named here did not take part.</summary>
    public bool HidesPeople(int token) => token < _people.Length && (_people[token] || _all[token]);

    /// <summary>Nothing said here is a fact of the event.</summary>
    public bool HidesAll(int token) => token < _all.Length && _all[token];

    /// <summary>Whether a line is of the page and not of the report: "Zum Inhalt springen", "Foto: …".</summary>
    public static bool IsAside(IReadOnlyList<Token> line) => line.Count > 0 && Beginnings.Longest(line, 0, line.Count) is { Value: "all" or EndOfReport };

    /// <summary>Whether a line heads what a page offers beside the report: "Weitere Meldungen", "Das könnte Sie auch interessieren".</summary>
    public static bool IsEnd(IReadOnlyList<Token> line) =>
        line.Count > 0 && Beginnings.Longest(line, 0, line.Count) is { Value: EndOfReport } end && !GoesOn(line, end.Range.End, line.Count);

    /// <summary>"Weitere Beiträge kamen von …": a sentence, no heading.</summary>
    private static bool GoesOn(IReadOnlyList<Token> tokens, int at, int limit) => at < limit && tokens[at] is { IsWord: true, IsCapital: false };

    private void MarkPassage(ReportText text, int passage)
    {
        var range = text.Passages[passage];
        if (IsHashtags(text, range) || IsByline(text, range))
        {
            Array.Fill(_all, true, range.First, range.Count);
        }

        if (IsContact(text, range))
        {
            Array.Fill(_people, true, range.First, range.Count);
            MarkNamesAbove(text, passage);
        }

        for (var at = range.First; at < range.End; at = text.SentenceOf(at).End)
        {
            // "Text: …   Bild: …" in one line
            var sentence = text.SentenceOf(at);
            for (var start = at; start < sentence.End; start++)
            {
                if ((start == at || text.IsApart(start) || text.Tokens[start - 1].Text is "|" or "·" or "(" or "-") && KindAt(text, start, sentence.End) is { } kind)
                {
                    Mark(text, passage, new TokenRange(start, kind is "all" or EndOfReport ? range.End : sentence.End), kind);
                    break;
                }
            }
        }
    }

    /// <summary>"Pressesprecherin", "Ina Feld" and below them "Telefon 0123 456": the lines right above belong to the contact.</summary>
    private void MarkNamesAbove(ReportText text, int passage)
    {
        for (var above = passage - 1; above >= Math.Max(0, passage - MostAboveContact) && !text.IsAfterBlankLine(text.Passages[above + 1].First); above--)
        {
            var line = text.Passages[above];
            if (line.Count > LongestNameLine || text.Tokens[line.End - 1].Text is "." or "!" or "?" or "\"")
            {
                return;
            }

            Array.Fill(_people, true, line.First, line.Count);
        }
    }

    private void Mark(ReportText text, int passage, TokenRange range, string kind)
    {
        Array.Fill(kind is "all" or EndOfReport ? _all : _people, true, range.First, range.Count);

        // "Ansprechpartnerin" alone in its line: the name stands in the next.
        var isLabel = kind == "people" && range.Count <= LongestLabel && range.Count == text.Passages[passage].Count;
        var most = kind == "list" ? MostOfList : isLabel ? MostBelowLabel : 0;
        for (var next = passage + 1; next < Math.Min(text.Passages.Count, passage + most); next++)
        {
            var entry = text.Passages[next];
            if (text.IsAfterBlankLine(entry.First))
            {
                break;
            }

            Array.Fill(_people, true, entry.First, entry.Count);
        }
    }

    private static string? KindAt(ReportText text, int at, int limit) =>
        Beginnings.Longest(text.Tokens, at, limit) is { } found && !(found.Value is EndOfReport && GoesOn(text.Tokens, found.Range.End, limit)) ? found.Value : null;

    private static bool IsHashtags(ReportText text, TokenRange range) => text.Is(range.First, "#") && range.Positions.Count(at => text.Is(at, "#") && at + 1 < range.End && text.Tokens[at + 1].IsWord && text.Tokens[at + 1].Span.Start == text.Tokens[at].Span.End) * 3 > range.Count;

    /// <summary>"von Lina Marquardt · 9. Mai 2023 · Lesezeit 4 Minuten"</summary>
    private static bool IsByline(ReportText text, TokenRange range) =>
        (range.Count is > 2 and < 7 && text.Lower(range.First) is "von" && Enumerable.Range(range.First + 1, range.Count - 1).All(at => text.IsCapital(at) || text.Lower(at) is "und"))
        || IsDayOfAuthor(text, range)
        || range.Count < 30 && text.Tokens[range.End - 1].Text is not "." && range.Positions.Any(at => text.Lower(at) is "lesezeit" or "veröffentlicht" or "druckansicht" or "gefällt");

    /// <summary>"2. September 2016 von Karin Feld - Keine Kommentare"</summary>
    private static bool IsDayOfAuthor(ReportText text, TokenRange range) =>
        range.Count < LongestByline && GermanDate.At(text.Tokens, range.First) is { } day && text.Lower(day.Range.End) is "von" && text.IsCapital(day.Range.End + 1);

    /// <summary>"Anna Berg, Telefon 0123 456"</summary>
    private static bool IsContact(ReportText text, TokenRange range) =>
        IsAddress(text, range) || range.Count < LongestContact && range.Positions.Any(at =>
            text.Lower(at) is "telefon" or "tel" or "tel." or "telefax" or "fax" or "e-mail" && (text.Is(at + 1, ":") || (at + 1 < range.End && (text.Tokens[at + 1].IsNumber || text.Is(at + 1, ".")))));

    /// <summary>"Landkreis Musterland · Lange Straße 1 · 49716 Musterstadt · Pressesprecherin …"</summary>
    private static bool IsAddress(ReportText text, TokenRange range) =>
        range.Count < LongestContact && range.Positions.Any(at => text.Tokens[at].IsPostcode && text.Tokens[Math.Max(0, at - 1)].Text is "·" or "|" && text.IsCapital(at + 1));

    private static PhraseTable<string> Build()
    {
        var beginnings = new PhraseTable<string>();
        foreach (var row in Table.Read("asides.tsv"))
        {
            beginnings.Add(row[0], row[1]);
        }

        return beginnings;
    }
}
