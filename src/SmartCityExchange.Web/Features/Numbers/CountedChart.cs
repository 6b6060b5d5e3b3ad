using System.Globalization;

namespace SmartCityExchange.Web.Features.Numbers;

/// <summary>A small chart with one bar a row; the table beside it has the same figures.</summary>
/// <param name="Name">As addresses write it.</param>
/// <param name="Heading">What is counted.</param>
/// <param name="Of">What a row stands for.</param>
/// <param name="Unit">What its number counts.</param>
/// <param name="IsEvidence">It counts Belegstellen: only then may a bar shine.</param>
/// <param name="Rows">All of them, in their order.</param>
public sealed record CountedChart(string Name, string Heading, string Of, string Unit, bool IsEvidence, IReadOnlyList<CountedRow> Rows)
{
    /// <summary>So many rows are drawn; the table to take along has them all.</summary>
    public const int MostShown = 20;

    public IEnumerable<CountedRow> Shown => Rows.Take(MostShown);

    public IEnumerable<string> Headings => [Of, Unit, .. Rows.Any(r => r.Address is not null) ? ["Adresse"] : Array.Empty<string>()];

    /// <summary>The part of the longest bar, in percent.</summary>
    public double Length(CountedRow row) => 100.0 * row.Number / Math.Max(1, Rows.Max(r => r.Number));

    public IEnumerable<IEnumerable<string>> RowsFor(Uri site)
    {
        var linked = Rows.Any(r => r.Address is not null);
        return Rows.Select(r => (IEnumerable<string>)[r.Label, r.Number.ToString(CultureInfo.InvariantCulture), .. linked ? [r.Address is { } path ? new Uri(site, path).AbsoluteUri : ""] : Array.Empty<string>()]);
    }
}

/// <param name="Address">The page about it, or null.</param>
public sealed record CountedRow(string Label, int Number, string? Address = null);
