using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Projects;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction;

/// <summary>One report while it is read: its text, and what the rules have found so far.</summary>
internal sealed class Reading(ReportText text)
{
    private Antecedents? _antecedents;

    public ReportText Text { get; } = text;

    public Asides Asides { get; } = new(text);

    public Marks<PlaceMention> Places { get; } = PlaceFinder.Find(text);

    public Marks<ProjectMention> Projects { get; } = new(text.Tokens.Count);

    public Marks<OrganisationMention> Organisations { get; } = new(text.Tokens.Count);

    public Marks<PersonMention> People { get; } = new(text.Tokens.Count);

    /// <summary>Asked for only when all bodies are found that name themselves.</summary>
    public Antecedents Antecedents => _antecedents ??= new Antecedents(this);

    /// <summary>Names of departments, as they stand beside a person.</summary>
    public Marks<string> Units { get; } = new(text.Tokens.Count);

    /// <summary>Whether the token is part of a name, so that its words say nothing of the subject.</summary>
    public bool IsInName(int token) =>
        Projects.At(token) is not null || Organisations.At(token) is not null || People.At(token) is not null || Units.At(token) is not null;
}
