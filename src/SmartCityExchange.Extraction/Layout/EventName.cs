using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>The name of an event inside running words: "zur Fachtagung „Altstadt neu denken“", "beim Smart City Forum Bergisches Land".</summary>
internal static class EventName
{
    private const int MostLines = 6;
    private const int LongestMenu = 40;
    private const int LongestQuotation = 14;
    private const int LongestGenitive = 5;
    private const int LongestSentence = 20;
    private const int MostAdjectives = 3;

    /// <summary>A noun for an event with a name in quotation marks behind it.</summary>
    public static Span? WithQuotedName(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return (Enumerable.Range(0, tokens.Count).Select(at => Quoted(tokens, at)).FirstOrDefault(range => range is not null)
            ?? Enumerable.Range(0, tokens.Count).Select(at => QuotedEvent(tokens, at)).FirstOrDefault(range => range is not null)) is { } found ? Cover(tokens, found) : null;
    }

    /// <summary>"Bürgerinnen bringen ihre Ideen in der „Werkstatt Innenstadt“ ein": what stands in the quotation marks says itself that it is an event.</summary>
    private static TokenRange? QuotedEvent(List<Token> tokens, int at) =>
        (at == 0 || (tokens[at - 1].IsWord && !tokens[at - 1].IsCapital)) && ClosingOf(tokens, at) is { } closing && tokens.GetRange(at, closing - at).Exists(IsEvent) ? new TokenRange(at + 1, closing) : null;

    /// <summary>"ihr Stadtgespräch „Innenstadt digital denken“": the name in quotation marks behind the same noun that the heading has.</summary>
    public static Span? QuotedInText(Page page, int first, int end, string noun)
    {
        foreach (var line in Enumerable.Range(first, Math.Max(0, Math.Min(end - first, LongestMenu))).Where(page.IsRunningText).Take(MostLines))
        {
            var tokens = page.TokensOf(line);
            var at = tokens.FindIndex(token => token.IsCapital && Stem.Of(token.Lower) == Stem.Of(noun));
            if (at >= 0 && Quoted(tokens, at) is { } range && !IsComing(tokens, at))
            {
                return Cover(tokens, range);
            }
        }

        return null;
    }

    public static Span? InText(Page page, int first, int end)
    {
        foreach (var form in new Func<List<Token>, int, TokenRange?>[] { Named, Compound })
        {
            foreach (var line in Enumerable.Range(first, Math.Min(end - first, LongestMenu)).Where(line => page.IsRunningText(line) || line - first < 2).Take(MostLines))
            {
                var tokens = page.TokensOf(line);
                for (var at = 0; at < tokens.Count; at++)
                {
                    if (form(tokens, at) is { } range && !IsComing(tokens, at))
                    {
                        return Cover(tokens, range);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>What stands first is the event; what stands later may be a part of it.</summary>
    private static TokenRange? Named(List<Token> tokens, int at) => Quoted(tokens, at) ?? AfterPreposition(tokens, at) ?? DayOf(tokens, at) ?? ProperName(tokens, at);

    /// <summary>"beim Tag der offenen Daten", "der Tag der Datenpraxis"</summary>
    private static TokenRange? DayOf(List<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].Text is not ("Tag" or "Nacht" or "Woche") || !IsPointed(tokens[at - 1].Lower) && tokens[at - 1].Lower is not ("den" or "dem" or "des" or "die" or ":") || at + 2 >= tokens.Count || tokens[at + 1].Lower is not ("der" or "des"))
        {
            return null;
        }

        var noun = !tokens[at + 2].IsCapital && at + 3 < tokens.Count ? at + 3 : at + 2;
        return tokens[noun].IsCapital ? new TokenRange(at, noun + 1) : null;
    }

    private static bool IsComing(List<Token> tokens, int at)
    {
        var sentence = SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)).First(one => one.Contains(at));
        return ComingWords.In(tokens.GetRange(sentence.First, sentence.Count));
    }

    /// <summary>"Workshop „Ämter ohne Akten“", "Jahreskonferenz des Städtenetzes „WIR.digital“"</summary>
    private static TokenRange? Quoted(List<Token> tokens, int at)
    {
        // "bei einer Podiumsdiskussion zum Thema „…“": a part of the event.
        if (!IsEvent(tokens[at]) || (at > 1 && tokens[at - 1].Lower is "einer" or "einem" && tokens[at - 2].Lower is "bei" or "in"))
        {
            return null;
        }

        var opening = at + 1;
        if (opening < tokens.Count && tokens[opening].Lower is "des" or "der")
        {
            while (opening < tokens.Count && opening - at < LongestGenitive && !tokens[opening].Is("\""))
            {
                opening++;
            }
        }

        // "Workshop zum Thema „…“", "Tagung unter dem Motto „…“": the name is what stands in the quotation marks.
        if (ThemeEnd(tokens, at + 1) is { } theme)
        {
            return ClosingOf(tokens, theme) is { } end ? new TokenRange(theme + 1, end) : null;
        }

        // "die dritte Werkstatt der Reihe „…“" is called by the name of the series.
        var start = (opening > at + 1 && tokens[opening - 1].Lower is "reihe" or "serie") || (at > 0 && tokens[at - 1].Lower is "des") ? opening + 1 : at;
        return ClosingOf(tokens, opening) is { } closing ? new TokenRange(start, start > at ? closing : closing + 1) : null;
    }

    private static bool IsTheme(string word) => word is "thema" or "titel" or "motto" or "überschrift" or "leitthema" or "leitmotiv";

    private static int? ThemeEnd(List<Token> tokens, int at)
    {
        var noun = at < tokens.Count && tokens[at].Lower is "zum" ? at + 1
            : at + 3 < tokens.Count && tokens[at].Lower is "rund" && tokens[at + 1].Lower is "um" ? at + 3
            : at + 1 < tokens.Count && tokens[at].Lower is "unter" or "mit" && tokens[at + 1].Lower is "dem" or "der" ? at + 2
            : tokens.Count;
        return noun + 1 < tokens.Count && IsTheme(tokens[noun].Lower) ? noun + 1 : null;
    }

    /// <summary>"Beim „Tag der offenen Daten“", "beim dritten „Digital-Stammtisch“"</summary>
    private static TokenRange? AfterPreposition(List<Token> tokens, int at)
    {
        var opened = at + 1 < tokens.Count && SeriesNumberRule.IsOrdinal(tokens[at + 1].Lower) ? at + 2 : at + 1;
        if (tokens[at].Lower is "einen" or "eine" or "ein" or "ihren" or "ihre" or "ihr" or "seinen" or "seine" or "sein" or "den" && ClosingOf(tokens, opened) is { } end && tokens.Skip(end).Take(LongestSentence).Any(token => token.Lower is "veranstaltet" or "ausgerichtet" or "organisiert" or "eingeladen"))
        {
            // "Einen „Abend der Vereine“ hat die Stadt Unna veranstaltet."
            return new TokenRange(opened + 1, end);
        }

        if (tokens[at].Lower is "mit" && at + 1 < tokens.Count && tokens[at + 1].Lower is "einem" or "einer" && ClosingOf(tokens, at + 2) is { } behind && tokens.Skip(behind).Take(LongestSentence).Any(token => token.Lower is "gestartet" or "eröffnet" or "begonnen" or "eingeläutet"))
        {
            // "Mit einem „Ideenbasar“ hat die Stadt die Beteiligung gestartet."
            return new TokenRange(at + 3, behind);
        }

        if (ThemeEnd(tokens, at) is { } theme && tokens[at].Lower is "unter" && ClosingOf(tokens, theme) is { } last && tokens.Skip(theme).Take(last - theme + LongestSentence).Any(token => IsEvent(token) || token.Lower is "eingeladen" or "geladen" or "diskutierten" or "trafen"))
        {
            // "Unter dem Titel „…“ fand eine Fachtagung statt."
            return new TokenRange(theme + 1, last);
        }

        if (ClosingOf(tokens, at) is { } quote && quote + 3 < tokens.Count && tokens[quote + 1].Lower is "lautete" or "hieß" or "war" && tokens[quote + 2].Lower is "der" or "das" or "die" && IsTheme(tokens[quote + 3].Lower)
            && tokens.Skip(quote).Take(LongestSentence).Any(IsEvent))
        {
            // "„Grüne Höfe“ lautete der Titel der Fachtagung"
            return new TokenRange(at + 1, quote);
        }

        if (tokens[at].Lower is not ("beim" or "zum" or "zur" or "das" or "der" or "dem" or "des" or "am"))
        {
            return null;
        }

        var opening = at + 1 < tokens.Count && tokens[at + 1].IsWord && !tokens[at + 1].IsCapital ? at + 2 : at + 1;
        if (ClosingOf(tokens, opening) is not { } closing)
        {
            return null;
        }

        var isOfEvent = tokens[at].Lower is "beim" or "zum" || tokens.GetRange(opening, closing - opening).Exists(IsEvent);
        return isOfEvent ? new TokenRange(opening + 1, closing) : null;
    }

    /// <summary>"beim Smart City Forum Bergisches Land", "#SmartCitySummitRuhr"</summary>
    private static TokenRange? ProperName(List<Token> tokens, int at)
    {
        if (tokens[at].Lower is not ("beim" or "zum" or "zur" or "auf" or "#" or "das" or "der" or "dem" or "des"))
        {
            return null;
        }

        var first = at + 1 < tokens.Count && tokens[at + 1].Is("#") ? at + 2 : at + 1;

        // "zum ersten Gladbecker Jugendforum"
        first += first + 1 < tokens.Count && !tokens[first].IsCapital && SeriesNumberRule.IsOrdinal(tokens[first].Lower) && tokens[first + 1].IsCapital ? 1 : 0;

        // "das 3. Forum Innenstadt Westfalen"
        first += first + 1 < tokens.Count && tokens[first] is { IsNumber: true, Text.Length: <= 2 } && tokens[first + 1].Is(".") ? 2 : 0;
        var end = first;
        while (end < tokens.Count && tokens[end].IsCapital && end - first < 7)
        {
            end++;
        }

        var words = tokens.GetRange(Math.Min(first, tokens.Count), Math.Max(0, end - first));
        var isBrand = words.Count == 1 && words[0].IsBrand && EventWords.ContainsEvent(words[0].Lower);
        var start = first > at + 1 && tokens[first - 1].Is(".") ? at + 1 : first;
        end = ClosingOf(tokens, end) + 1 ?? end;
        return isBrand || (words.Count > 1 && words.Exists(IsEvent) && !IsEvent(words[0])) || (words.Count > 2 && IsEvent(words[0])) ? new TokenRange(start, end) : null;
    }

    /// <summary>"Händlerfrühstück": the noun alone, as long as it says what kind of event, with what stands right behind it ("Zukunftswerkstatt Innenstadt").</summary>
    private static TokenRange? Compound(List<Token> tokens, int at) =>
        IsEvent(tokens[at]) && EventWords.IsCompound(tokens[at].Lower) && at > 0 && (IsPointed(tokens[at - 1].Lower) || IsNumbered(tokens, at) || IsDescribed(tokens, at))
            ? new TokenRange(at, BehindNoun(tokens, at))
            : null;

    /// <summary>"beim Treffen der Klimabeauftragten": who met, where no heading says more.</summary>
    public static Span? OfMembers(Page page, int first, int end)
    {
        foreach (var line in Enumerable.Range(first, Math.Min(end - first, LongestMenu)).Where(page.IsRunningText).Take(MostLines))
        {
            var tokens = page.TokensOf(line);
            var at = Enumerable.Range(1, Math.Max(0, tokens.Count - 3)).FirstOrDefault(word => IsEvent(tokens[word]) && IsPointed(tokens[word - 1].Lower) && tokens[word + 1].Lower is "der" or "des" && tokens[word + 2].IsCapital && !IsComing(tokens, word), -1);
            if (at > 0)
            {
                return Cover(tokens, new TokenRange(at, BehindNoun(tokens, at + 2)));
            }
        }

        return null;
    }

    private static bool IsPointed(string word) =>
        word is "beim" or "zum" or "zur" or "der" or "das" or "einer" or "einem" or "ihr" or "ihre" or "ihrem" or "ihrer" or "unser" or "unsere" or "unserem" or "unserer";

    /// <summary>"mit einer gut besuchten Abschlussveranstaltung"</summary>
    private static bool IsDescribed(List<Token> tokens, int at)
    {
        var article = at - 1;
        while (article > 0 && at - article <= MostAdjectives && !tokens[article].IsCapital && tokens[article].IsWord && !IsPointed(tokens[article].Lower))
        {
            article--;
        }

        return article < at - 1 && tokens[article].Lower is "zum" or "zur" or "beim" or "einer" or "einem" or "ihrem" or "ihrer" or "unserem" or "unserer" && tokens[at - 1].Lower.EndsWith("en", StringComparison.Ordinal);
    }

    private static int BehindNoun(List<Token> tokens, int at)
    {
        var end = at + 1;
        while (end < tokens.Count && end - at < LongestGenitive && tokens[end] is { IsCapital: true, IsWord: true } && !GivenNames.Contains(tokens[end].Text))
        {
            end++;
        }

        return end;
    }

    /// <summary>"den achten Innenstadtdialog"</summary>
    private static bool IsNumbered(List<Token> tokens, int at) =>
        (at > 1 && SeriesNumberRule.IsOrdinal(tokens[at - 1].Lower) && IsPointedAt(tokens[at - 2].Lower))
        || (at > 2 && tokens[at - 1].Is(".") && tokens[at - 2] is { IsNumber: true, Text.Length: <= 3 } && IsPointedAt(tokens[at - 3].Lower));

    private static bool IsPointedAt(string word) => word is "heutigen" or "gestrigen" or "diesjährigen" or "die" or "den" or "dem" or "der" or "das" or "beim" or "zum" or "zur";

    private static bool IsEvent(Token token) => token.IsCapital && EventWords.IsEvent(token.Lower);

    private static int? ClosingOf(List<Token> tokens, int opening)
    {
        if (opening >= tokens.Count || !tokens[opening].Is("\""))
        {
            return null;
        }

        var closing = tokens.FindIndex(opening + 1, Math.Min(LongestQuotation, tokens.Count - opening - 1), token => token.Is("\""));
        return closing > opening + 1 ? closing : null;
    }

    private static Span Cover(List<Token> tokens, TokenRange range) => Span.Between(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);
}
