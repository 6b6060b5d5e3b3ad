using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>What the text itself calls its theme: "auf das Thema „…“ gelegt", "Erfahrungen zu A, B sowie C", "zu den Themen A und B".</summary>
internal static class DeclaredThemes
{
    private const int LongestQuotation = 30;
    private const int LongestList = 60;

    private static readonly PhraseTable<(string Scope, string Rule)> Cues = BuildCues();

    public static IEnumerable<TopicMention> Find(Reading reading)
    {
        foreach (var sentence in reading.Text.Sentences)
        {
            foreach (var topic in Question(reading, sentence))
            {
                yield return topic;
            }

            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (Cues.Longest(reading.Text.Tokens, at, sentence.End) is not { } cue || !SpeaksOfEvent(reading.Text, sentence, at, cue.Value.Scope))
                {
                    continue;
                }

                foreach (var topic in After(reading, cue.Range.End, sentence.End, cue.Value.Scope == "known", cue.Value.Rule))
                {
                    yield return topic;
                }

                at = cue.Range.End - 1;
            }
        }
    }

    private static IEnumerable<TopicMention> After(Reading reading, int start, int limit, bool onlyKnown, string rule)
    {
        var text = reading.Text;
        start = text.Is(start, ":") ? start + 1 : BehindColon(text, start, limit);
        var list = text.Is(start, "\"") && Quotes.EndOf(text, start, LongestQuotation) is { } closing
            ? new TokenRange(start + 1, closing)
            : new TokenRange(start, EndOfList(text, start, limit));
        return Themes(text, list).Select(item => ThemePhrase.Read(reading, item, onlyKnown, rule)).OfType<TopicMention>();
    }

    /// <summary>Whole sentences in quotation marks are one theme, whatever commas they hold.</summary>
    private static IEnumerable<TokenRange> Themes(ReportText text, TokenRange list) =>
        Enumerable.Range(list.First, Math.Max(0, list.Count)).Any(at => text.Tokens[at].Text is "." or "?" or "!") ? [list] : ThemeList.Items(text, list);

    /// <summary>"Das Thema des Kongresses: „Ufer“": whose theme it is stands before the colon.</summary>
    private static int BehindColon(ReportText text, int start, int limit)
    {
        var colon = text.Lower(start) is "des" or "der" ? Enumerable.Range(start, Math.Clamp(limit - start, 0, 5)).FirstOrDefault(at => text.Is(at, ":"), -1) : -1;
        return colon < 0 ? start : colon + 1;
    }

    /// <summary>"Wie sind Verantwortlichkeiten, Ressourcen und Kompetenzen organisiert?": the nouns in a row are what is asked about.</summary>
    private static IEnumerable<TopicMention> Question(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        if (sentence.Count > 5 && text.Is(sentence.End - 1, "?") && text.Lower(sentence.First) is "wie" && text.Lower(sentence.First + 1) is "sind" or "werden" or "können"
            && Enumerations.EndOfSubject(text, sentence.First + 1) is var end && end > sentence.First + 4 && !text.IsCapital(end))
        {
            var nouns = new TokenRange(sentence.First + 2, end);
            yield return new TopicMention(text.Words(nouns), [], nouns, "topic.question");
        }
    }

    // The motto of something else, told in a relative clause, is not the event's.
    private static bool SpeaksOfEvent(ReportText text, TokenRange sentence, int cue, string scope)
    {
        if (scope != "event")
        {
            return true;
        }

        var clause = cue;
        while (clause > sentence.First && !text.Is(clause - 1, ","))
        {
            clause--;
        }

        return (clause == sentence.First || text.Lower(clause) is not ("welche" or "welcher" or "welches" or "die" or "der" or "das" or "deren" or "dessen"))
            && Positions.Between(clause, sentence.End).Any(at => EventWords.IsEvent(text, at));
    }

    private static int EndOfList(ReportText text, int start, int limit)
    {
        var end = start;
        while (end < Math.Min(limit, start + LongestList) && !EndsList(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool EndsList(ReportText text, int at)
    {
        var word = text.Lower(at);
        return word is "." or "?" or "!" or ";" or "(" or "wurde" or "wurden" or "hat" or "haben" or "ist" or "sind" or "stand" or "standen" or "konnten" or "war" or "waren"
            || (text.Is(at, ",") && text.Lower(at + 1) is "die" or "der" or "das" or "welche" or "welcher" or "wobei" or "um")
            || (text.Tokens[at].IsWord && !text.IsCapital(at) && (IsParticiple(word) || SpeechCues.PartOf(word) is not null || IsPast(text, at)));
    }

    /// <summary>"zum Thema Ufer probierten viele …": a verb in the past between two nouns ends the list.</summary>
    private static bool IsPast(ReportText text, int at) =>
        text.IsCapital(at - 1) && text.Lower(at) is { Length: > 5 } word && (word.EndsWith("ten", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal))
        && at + 1 < text.Tokens.Count && text.Tokens[at + 1].IsWord && !text.IsCapital(at + 1);

    private static bool IsParticiple(string word) =>
        word.Length > 5 && (word.StartsWith("ge", StringComparison.Ordinal) || word.StartsWith("ausge", StringComparison.Ordinal))
        && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith('t')) && !word.EndsWith("samen", StringComparison.Ordinal);

    private static PhraseTable<(string Scope, string Rule)> BuildCues()
    {
        var cues = new PhraseTable<(string, string)>();
        foreach (var row in Table.Read("theme-cues.tsv"))
        {
            cues.Add(row[0], (row[1], row[2]));
        }

        return cues;
    }
}
