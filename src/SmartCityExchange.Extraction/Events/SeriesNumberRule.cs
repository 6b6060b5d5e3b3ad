using System.Globalization;
using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>The event's number in its series: "der vierte Erfahrungsaustausch", "zum 5. Netzwerktreffen".</summary>
internal static class SeriesNumberRule
{
    private const int EarlySentences = 8;

    private static readonly string[] Endings = ["e", "er", "en", "es", "em"];

    private static readonly Dictionary<string, int> Ordinals = Table.Read("ordinals.tsv")
        .SelectMany(row => Endings.Select(ending => (Word: row[0] + ending, Number: int.Parse(row[1], CultureInfo.InvariantCulture))))
        .ToDictionary(ordinal => ordinal.Word, ordinal => ordinal.Number);

    private static readonly WordEndings<string> DayEndings = WordEndings.Of(["tag", "tags", "tages", "tage", "tagen"]);

    /// <summary>"achten", in small letters.</summary>
    public static bool IsOrdinal(string word) => Ordinals.ContainsKey(word);

    /// <summary>Only the title and a sentence that tells of this event are asked: "wie schon beim ersten Austausch" counts another one.</summary>
    public static Fact<int>? Find(ReportText title, Reading reading) =>
        title.Sentences.Select(sentence => In(title, sentence)).FirstOrDefault(number => number is not null)
        ?? HeldSentence.In(reading).Where(sentence => !IsComing(reading.Text, sentence)).Select(sentence => In(reading.Text, sentence)).FirstOrDefault(number => number is not null)
        ?? reading.Text.Sentences.Take(reading.Text.Story + EarlySentences).Where(sentence => !OtherEvent.IsOf(reading.Text, sentence))
            .Select(sentence => In(reading.Text, sentence, mustFollow: true)).FirstOrDefault(number => number is not null);

    /// <summary>"Ein zweites Treffen ist für den Herbst verabredet."</summary>
    private static bool IsComing(ReportText text, TokenRange sentence) => ComingWords.In([.. text.Tokens.Skip(sentence.First).Take(sentence.Count)]);

    private static Fact<int>? In(ReportText text, TokenRange sentence, bool mustFollow = false)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!(mustFollow && !IsOfThis(text, at)) && Number(text, at) is { } number && !(mustFollow && (number.Value == 1 || text.Is(number.End, "Mal"))) && NamesEvent(text, number.End, sentence.End))
            {
                return new Fact<int>(number.Value, text.Evidence(new TokenRange(at, number.End), "series.ordinal"));
            }
        }

        return null;
    }

    /// <summary>"beim vierten Kongress", "zum Auftakt der 9. Konferenz"; not "wie schon beim ersten Kongress".</summary>
    private static bool IsOfThis(ReportText text, int at) =>
        (text.Lower(at - 1) is "beim" or "zum" || (text.Lower(at - 1) is "der" or "des" && text.IsCapital(at - 2) && text.Lower(at - 3) is "zum" or "zur" or "bei"))
        && text.Lower(at - 2) is not ("wie" or "schon" or "bereits" or "noch");

    private static (int Value, int End)? Number(ReportText text, int at)
    {
        if (Ordinals.TryGetValue(text.Lower(at), out var value))
        {
            return (value, at + 1);
        }

        return text.Tokens[at] is { IsNumber: true, Text.Length: <= 3 } number && text.Is(at + 1, ".") && GermanDate.At(text.Tokens, at) is null
            && Months.Number(text.Lower(at + 2)) is null
            ? (int.Parse(number.Text, CultureInfo.InvariantCulture), at + 2)
            : null;
    }

    // "der vierte digitale Erfahrungsaustausch"
    private static bool NamesEvent(ReportText text, int at, int limit)
    {
        while (at < limit && !text.IsCapital(at) && Organisations.Adjectives.IsAdjective(text.Lower(at)))
        {
            at++;
        }

        // "7. Hessisches Forum", "5. Unnaer Kongress"
        at += at + 1 < limit && text.IsCapital(at) && !EventWords.IsEvent(text, at) && EventWords.IsEvent(text, at + 1)
            && (Organisations.Adjectives.IsAdjective(text.Lower(at)) || text.Lower(at).EndsWith("er", StringComparison.Ordinal)) ? 1 : 0;

        // "der ersten „Dialoge Smart City“"
        at += text.Is(at, "\"") ? 1 : 0;
        return at < limit && ((EventWords.IsEvent(text, at) && !IsDayOfEvent(text.Lower(at))) || text.Is(at, "Mal"));
    }

    /// <summary>"am zweiten Kongresstag": a day of the event.</summary>
    private static bool IsDayOfEvent(string word) =>
        DayEndings.Find(word) is { } ending && word.Length > ending.Length + 1 && (EventWords.IsEvent(word[..^ending.Length]) || EventWords.IsEvent(word[..^(ending.Length + 1)]));
}
