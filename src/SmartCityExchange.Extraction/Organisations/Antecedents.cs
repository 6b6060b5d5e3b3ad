using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>The body that is meant where the text names only its kind again: "des Netzwerks", "der IHK-Referent".</summary>
internal sealed class Antecedents
{
    private readonly Dictionary<string, Mark<OrganisationMention>?> _byKind = [];

    public Antecedents(Reading reading)
    {
        foreach (var mark in reading.Organisations.InOrder)
        {
            for (var at = mark.Range.First; at < mark.Range.End; at++)
            {
                if (BodyKind.At(reading.Text, at) is { Words: 1 })
                {
                    Add(reading.Text.Tokens[at].Stem, mark);
                }
            }

            // "EmsNet Digital GmbH", and later "EmsNet-Prokurist"
            if (mark.Value.Rule is "organisation.legal-form" && mark.Range.Count > 1 && reading.Text.Tokens[mark.Range.First] is var first && (first.IsBrand || first.IsAcronym))
            {
                Add(first.Text, mark);
            }

            foreach (var alias in mark.Value.Aliases.Where(alias => !alias.Contains(' ', StringComparison.Ordinal)))
            {
                Add(alias, mark);
            }
        }
    }

    /// <summary>The one body of the text that is of this kind; null where there are none or several.</summary>
    public Mark<OrganisationMention>? Only(string kind) => _byKind.GetValueOrDefault(kind);

    private void Add(string kind, Mark<OrganisationMention> mark) =>
        _byKind[kind] = !_byKind.TryGetValue(kind, out var known) ? mark : known?.Value.Key == mark.Value.Key ? known : null;
}
