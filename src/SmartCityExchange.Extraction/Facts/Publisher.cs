using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>The body that stands alone in a line above the title: whose report it is.</summary>
internal static class Publisher
{
    private const int MostLines = 3;
    private const int LongestHead = 600;
    private const int FewestWords = 2;

    private static readonly Wording PaperOf = Wording.Of("*magazin|*zeitschrift|newsletter|rundbrief|mitteilungen|mitteilungsblatt|*blog|*brief der|des|vom");

    /// <param name="top">Where the first title or report begins.</param>
    public static IReadOnlyList<OrganisationReading> Above(SourceText plain, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        var reading = new Reading(new ReportText(plain, new Span(0, Math.Min(top, LongestHead))));
        OrganisationFinder.Find(reading);
        reading.Organisations.RemoveWhere(body => !OpensLine(reading.Text, body.Range));
        return OrganisationFacts.Of(reading, []);
    }

    /// <summary>With those who publish, unless the report names them itself.</summary>
    /// <param name="section">The report's part of the source: what stands outside is evidence for another.</param>
    /// <param name="publishers">Those above the title.</param>
    /// <param name="known">The bodies that the report names.</param>
    public static IReadOnlyList<OrganisationReading> Added(Span section, IReadOnlyList<OrganisationReading> publishers, IReadOnlyList<OrganisationReading> known)
    {
        var names = known.SelectMany(Keys).ToHashSet();
        return [.. known, .. publishers.Where(body => body.Mentions.All(mention => section.Contains(mention.Span)) && !Keys(body).Any(names.Contains))];
    }

    private static IEnumerable<string> Keys(OrganisationReading body) => body.Aliases.Prepend(body.Name).Select(OrganisationMention.KeyOf);

    private static bool OpensLine(ReportText text, TokenRange body) =>
        text.PassageOf(body.First) < MostLines && body.Count >= FewestWords
        && (text.Passages[text.PassageOf(body.First)].First == body.First || PaperOf.StandsBefore(text, body.First))
        && (body.End == text.Passages[text.PassageOf(body.First)].End || text.Lower(body.End) is "|" or "–" or "-" or "·" or "/" or "›" or ">" or ":");
}
