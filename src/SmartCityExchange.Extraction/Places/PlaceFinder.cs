using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Finds the municipalities and districts that a report names.</summary>
internal static class PlaceFinder
{
    /// <summary>"Schleswig-Holstein" is no compound of a town.</summary>
    private static readonly HashSet<string> States = [.. Gazetteer.All.Select(place => place.State)];

    private static readonly string[] StreetEndings = ["straße", "strasse", "str.", "platz", "weg", "allee", "ring", "damm", "ufer", "tor"];

    /// <summary>"auf dem Unnaer Marktplatz": every town has one of its own.</summary>
    private static readonly Wording Squares = Wording.Of("marktplatz|rathausplatz|bahnhofsvorplatz");

    private static readonly Wording AtThe = Wording.Of("an der");

    /// <summary>What stands behind a town in capitals that opens a line.</summary>
    private static readonly string[] EndsOfDateline = [":", ".", "–", "("];

    public static Marks<PlaceMention> Find(ReportText text)
    {
        var found = new Marks<PlaceMention>(text.Tokens.Count);
        var doubtful = new List<(TokenRange Range, PlaceMention Mention)>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (Districts.At(text, at) is { } district)
            {
                at = MarkDistricts(text, found, district);
            }
            else if (TownAt(text, at) is { } town)
            {
                if (!town.IsDoubtful)
                {
                    found.TryAdd(town.Range, town.Mention);
                }
                else
                {
                    doubtful.Add((town.Range, town.Mention));
                }

                at = town.Range.End - 1;
            }
        }

        KeepListed(text, found, doubtful);
        return Namesakes.Settled(text, found);
    }

    /// <summary>"die Kreise Coesfeld, Borken und Unna": the plural makes districts of all that follow.</summary>
    private static int MarkDistricts(ReportText text, Marks<PlaceMention> found, Districts.Found first)
    {
        found.TryAdd(first.Range, new PlaceMention(first.Place, PlaceForm.District));
        var end = first.Range.End;
        while (first.IsPlural && PlaceLists.IsSeparator(text, end) && end + 1 < text.Tokens.Count
            && Districts.ByTail(text.Tokens[end + 1].Text) is { } next)
        {
            found.TryAdd(new TokenRange(end + 1, end + 2), new PlaceMention(next, PlaceForm.District));
            end += 2;
        }

        return end - 1;
    }

    private static (TokenRange Range, PlaceMention Mention, bool IsDoubtful)? TownAt(ReportText text, int at)
    {
        var token = text.Tokens[at];
        if (!token.IsCapital)
        {
            return null;
        }

        var limit = text.SentenceOf(at).End;
        foreach (var spelling in PlaceNames.BeginningWith(InCapitals(text, at) ?? token.Text))
        {
            var range = new TokenRange(at, at + spelling.Words.Count);
            if (range.End <= limit && Matches(text, at, spelling.Words) && IsAllowed(text, range, spelling))
            {
                var place = PlaceChoice.Of(spelling.Places, text, range.End);
                var isDoubtful = PlaceChoice.IsDoubtful(spelling.Places, text, range.End);
                var form = spelling.Form == PlaceForm.Name && IsOwner(text, range) ? PlaceForm.Genitive : spelling.Form;
                return (range with { End = range.End + (form == spelling.Form ? 0 : 1) }, new PlaceMention(place, form, isDoubtful), !TownEvidence.Suffices(text, range, spelling));
            }
        }

        return InCompound(text, at);
    }

    /// <summary>"Helmbrechts’ Bürgermeisterin": behind an s an apostrophe makes the genitive.</summary>
    private static bool IsOwner(ReportText text, TokenRange town) =>
        text.Tokens[town.End - 1].Text[^1] is 's' or 'x' or 'z' or 'ß' && town.End < text.Tokens.Count && text.Tokens[town.End].Text is "'" or "’" or "‘" && text.IsCapital(town.End + 1);

    /// <summary>"RHEINE: Händler lernen", "RHEDE. Einen Abend …": the town that opens a line in capitals, in its usual spelling.</summary>
    private static string? InCapitals(ReportText text, int at)
    {
        var word = text.Tokens[at].Text;
        return word.Length > 2 && word.All(char.IsUpper) && text.Passages[text.PassageOf(at)].First == at && EndsOfDateline.Any(sign => text.Is(at + 1, sign)) | text.Is(at + 1, "/")
            ? word[0] + word[1..].ToLowerInvariant()
            : null;
    }

    private static bool Matches(ReportText text, int at, IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (text.Tokens[at + i].Text != words[i])
            {
                return false;
            }
        }

        return true;
    }

    // "Kreis X" whose district is not in the table is still no town; "Soester Straße" may lie anywhere.
    private static bool IsAllowed(ReportText text, TokenRange range, PlaceSpelling spelling)
    {
        // "im Stadtteil Mülheim" names a part of another town.
        if (Stem.Of(text.Lower(range.First - 1)) is "kreis" or "landkreis" or "stadtteil" or "ortsteil" or "stadtbezirk")
        {
            return false;
        }

        // "Bad Bevensen an der Ilmenau": a river.
        return spelling.Form != PlaceForm.Adjective
            ? !AtThe.StandsBefore(text, range.First)
            : (text.IsCapital(range.End) && (Squares.StandsAt(text, range.End) || !StreetEndings.Any(ending => text.Lower(range.End).EndsWith(ending, StringComparison.Ordinal))));
    }

    private static (TokenRange Range, PlaceMention Mention, bool IsDoubtful)? InCompound(ReportText text, int at)
    {
        var word = text.Tokens[at].Text;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (text.Lower(at - 1) is "zu" or "von" or "frau" or "herr" or "herrn" || GivenNames.Contains(text.IsCapital(at - 1) ? text.Tokens[at - 1].Text : "") || States.Contains(word) || hyphen < 3 || hyphen + 1 >= word.Length || !char.IsUpper(word[hyphen + 1]) || Districts.ByTail(word) is not null)
        {
            return null;
        }

        var spelling = PlaceNames.BeginningWith(word[..hyphen]).FirstOrDefault(spelling =>
            spelling is { Form: PlaceForm.Name, IsAlsoWord: false } && spelling.Words.Count == 1 && TownEvidence.Suffices(text, new TokenRange(at, at + 1), spelling));
        return spelling is null
            ? null
            : (new TokenRange(at, at + 1), new PlaceMention(PlaceChoice.Of(spelling.Places, text, at + 1), PlaceForm.Compound), false);
    }

    /// <summary>A doubtful name beside a certain one in a list is a place too: "Beckum, Billerbeck und Siegen".</summary>
    private static void KeepListed(ReportText text, Marks<PlaceMention> found, List<(TokenRange Range, PlaceMention Mention)> doubtful)
    {
        foreach (var (range, mention) in doubtful.Where(one => one.Mention.Form == PlaceForm.Name))
        {
            if (PlaceLists.IsSeparator(text, range.First - 1) && found.At(range.First - 2) is not null)
            {
                found.TryAdd(range, mention);
            }
        }

        foreach (var (range, mention) in Enumerable.Reverse(doubtful).Where(one => one.Mention.Form == PlaceForm.Name))
        {
            if (PlaceLists.IsSeparator(text, range.End) && found.At(range.End + 1) is not null)
            {
                found.TryAdd(range, mention);
            }
        }
    }
}
