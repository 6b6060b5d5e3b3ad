using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>A title without what surrounds it: marks of Markdown, "Rückblick:", "Einladung zum", numbers and brackets.</summary>
internal static class Headline
{
    private const int MostBeforeParticipation = 5;
    private const int MostPrefixes = 3;
    private const int MostBeforeDay = 4;
    private const int FewestWords = 2;

    private static readonly string[] Frames = ["+++", "===", "---", "###", "—", "***"];

    public static Span Clean(string text, Span line)
    {
        var span = WithoutMarks(text, line);
        foreach (var frame in Frames.Where(frame => span.Length > 2 * frame.Length))
        {
            span = text.AsSpan(span.Start, span.Length).StartsWith(frame) ? WithoutMarks(text, Span.Between(span.Start + frame.Length, span.End)) : span;
            span = text.AsSpan(span.Start, span.Length).EndsWith(frame) ? WithoutMarks(text, Span.Between(span.Start, span.End - frame.Length)) : span;
        }

        // Two columns side by side: the title stands in the first.
        var gap = text.IndexOf("  ", span.Start, span.Length, StringComparison.Ordinal);
        span = gap > 0 ? Paragraphs.Trim(text, span.Start, gap) : span;
        for (var i = 0; i < MostPrefixes; i++)
        {
            span = WithoutPrefix(text, span);
        }

        return WithoutDay(text, span);
    }

    public static Span WithoutMarks(string text, Span line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end - 1 && text[start] is '#' or '*' or '_' or ' ' or '|')
        {
            start++;
        }

        while (end > start + 1 && text[end - 1] is '#' or '*' or '_' or ' ' or '|')
        {
            end--;
        }

        return Span.Between(start, end);
    }

    /// <summary>"Rückblick: Werkstatt …", "Einladung zum Themenabend …", "über das Netzwerktreffen …"</summary>
    private static Span WithoutPrefix(string text, Span span)
    {
        var tokens = Tokeniser.Read(text, span);
        var at = 0;
        if (tokens.Count > 2 && LineWords.IsPrefix(tokens[0].Lower) && tokens[1].Is(":"))
        {
            at = 2;
        }
        else if (tokens.Count > 2 && tokens[0].Lower is "nachlese" && tokens[1].Is(":") && tokens.Skip(2).Any(IsEvent))
        {
            at = 2;
        }
        else if (tokens.Count > 2 && tokens[0].Lower is "einladung" && tokens[1].Lower is "zum" or "zur")
        {
            at = 2;
        }
        else if (tokens.Count > 4 && LineWords.IsPrefix(tokens[0].Lower) && tokens[2].Is(":") && IsCount(tokens[1]))
        {
            // "Rückblick II: Praxistag …"
            at = 3;
        }
        else if (tokens.Count > 2 && tokens[0].Lower is "über" && tokens[1].Lower is "das" or "die" or "den" && (IsEvent(tokens[2]) || tokens[2].IsNumber))
        {
            at = 2;
        }

        else if (ParticipationEnd(tokens) is { } of && tokens.Skip(of).Any(IsEvent))
        {
            at = of;
        }

        else if (RetrospectEnd(tokens) is { } end && (tokens.Skip(end).Any(IsEvent) || tokens[0].Lower is "so"))
        {
            at = end;
        }

        return at == 0 ? span : Span.Between(tokens[at].Span.Start, span.End);
    }

    /// <summary>"6. Treffen der Arbeitsgemeinschaft am Dienstag, dem 06.06.2023": the day is no part of the name.</summary>
    private static Span WithoutDay(string text, Span span)
    {
        var tokens = Tokeniser.Read(text, span);
        var last = Enumerable.Range(0, tokens.Count).Select(at => GermanDate.At(tokens, at)).FirstOrDefault(date => date is not null && date.Range.End == tokens.Count)?.Range.First ?? 0;
        if (tokens.Count > FewestWords + 1 && tokens[^2].Text is "–" or "-" or "|" or ":" && LineWords.IsPrefix(tokens[^1].Lower))
        {
            // "Smart City Tag – Rückblick"
            return Span.Between(span.Start, tokens[^3].Span.End);
        }

        if (tokens[^1].Is(")") && tokens.FindLastIndex(token => token.Is("(")) is var opening && opening >= FewestWords && GermanDate.At(tokens, opening + 1)?.Range.End == tokens.Count - 1)
        {
            // "Praxisdialog Leerstand (3. Mai 2023)"
            return Span.Between(span.Start, tokens[opening - 1].Span.End);
        }

        // "Siebter Digitalgipfel des Landkreises mit 150 Gästen"
        if (tokens.Count > 4 && tokens[^3].Lower is "mit" && tokens[^2].IsNumber && EventWords.IsGuests(tokens[^1].Lower))
        {
            return Span.Between(span.Start, tokens[^4].Span.End);
        }

        // "Austausch Smart City am 23. März 2023 in Unna"
        var dated = Enumerable.Range(0, tokens.Count).Select(word => GermanDate.At(tokens, word)).FirstOrDefault(date => date is not null)?.Range;
        if (dated is { First: > FewestWords } day && tokens[day.First - 1].Lower is "am" or "vom" && day.End + 1 < tokens.Count && tokens[day.End].Lower is "in" && tokens.Skip(day.End + 1).All(word => word.IsCapital) && tokens.Count - day.End <= MostBeforeDay)
        {
            return Span.Between(span.Start, tokens[day.First - 2].Span.End);
        }

        var at = tokens.FindLastIndex(Math.Max(0, last - 1), Math.Min(Math.Max(0, last), MostBeforeDay), token => token.Lower is "am" or "vom");
        return last > 0 && at >= FewestWords ? Span.Between(span.Start, tokens[at - 1].Span.End) : span;
    }

    /// <summary>"II", "3"</summary>
    private static bool IsCount(Token token) => token.IsNumber || token.Text.All(letter => letter is 'I' or 'V' or 'X');

    /// <summary>"Bericht über die Teilnahme am …", "Teilnahme der Stadt an der …"</summary>
    private static int? ParticipationEnd(List<Token> tokens)
    {
        var noun = tokens.FindIndex(0, Math.Min(MostBeforeParticipation, tokens.Count), token => token.Lower is "teilnahme");
        var at = noun < 0 ? -1 : tokens.FindIndex(noun, Math.Min(MostBeforeParticipation, tokens.Count - noun), token => token.Lower is "am" or "an");
        return at < 0 ? null : tokens[at].Lower is "am" ? at + 1 : at + 2;
    }

    /// <summary>"Rückblick auf die …", "Nachlese zum …", "Das war der …", "Das waren die …", "So war das …"</summary>
    private static int? RetrospectEnd(List<Token> tokens)
    {
        if (tokens.Count > 2 && tokens[0].Lower is "nachlese" or "nachbericht" or "bericht" or "rückblick" or "rückschau" or "impressionen" or "eindrücke" && tokens[1].Lower is "zum" or "zur" or "vom" or "beim")
        {
            return 2;
        }

        if (tokens.Count < 4 || tokens[2].Lower is not ("der" or "die" or "das" or "den" or "unser" or "unsere"))
        {
            return null;
        }

        return (tokens[0].Lower is "rückblick" or "rückschau" && tokens[1].Lower is "auf") || (tokens[0].Lower is "das" or "so" && tokens[1].Lower is "war" or "waren") ? 3 : null;
    }

    private static bool IsEvent(Token token) => token.IsCapital && EventWords.IsEvent(token.Lower);
}
