using System.Text.Json.Serialization;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>The form in which a venue or series is edited.</summary>
public sealed class PlaceForm
{
    /// <summary>The version the form was opened on.</summary>
    public int BaseVersion { get; set; }

    public string? Name { get; set; }

    /// <summary>Of a venue only: the name of the municipality it stands in, where several bear it with the district.</summary>
    public string? Town { get; set; }

    /// <summary>The municipality the name stood for when the form was made; tells namesakes apart.</summary>
    public Guid? TownKey { get; set; }

    /// <summary>Other names, one a line.</summary>
    public string? Aliases { get; set => field = value.WithPlainLines(); }

    public string? Note { get; set; }

    /// <summary>For fields that somebody else changed too, by name: <see cref="FormMerge.Theirs"/> takes what was saved meanwhile.</summary>
    public Dictionary<string, string> Choices { get; set; } = [];

    [JsonIgnore]
    public IReadOnlyList<string> AliasLines => Aliases.NamesByLine();

    /// <summary>All its names as they are compared.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> FoldedNames => [.. AliasLines.Prepend(Name.OnOneLine()).Select(GermanText.Fold).Distinct()];

    public static IReadOnlyList<FormPart<PlaceForm>> Parts { get; } =
    [
        new(nameof(Name), "Name", f => f.Name.OnOneLine(), (to, from) => to.Name = from.Name),
        new(nameof(Town), "Kommune", f => f.Town.OnOneLine(), (to, from) => (to.Town, to.TownKey) = (from.Town, from.TownKey)),
        new(nameof(Aliases), "Weitere Namen", f => string.Join('\n', f.AliasLines.Order(StringComparer.Ordinal)), (to, from) => to.Aliases = from.Aliases),
    ];

    /// <summary>A stored content as the form shows it.</summary>
    public static PlaceForm Of(PlainContent content, Municipality? town, int version) => new()
    {
        BaseVersion = version,
        Name = content.Name,
        Town = town?.Name,
        TownKey = town?.Key,
        Aliases = string.Join('\n', content.Aliases),
    };

    /// <summary>What is wrong with the names, and how to mend it.</summary>
    public IReadOnlyList<FormProblem> Problems()
    {
        List<FormProblem> problems = [];
        if (GermanText.Fold(Name ?? "").Length == 0)
        {
            problems.Add(new(nameof(Name), "Bitte geben Sie einen Namen mit Buchstaben oder Ziffern ein."));
        }

        if (Name?.Length > NamedRecord.NameMaxLength)
        {
            problems.Add(new(nameof(Name), $"Hier haben {NamedRecord.NameMaxLength} Zeichen Platz, es sind {Name.Length}. Bitte kürzen Sie."));
        }

        if (AliasLines.FirstOrDefault(a => a.Length > NamedRecord.NameMaxLength) is { } tooLong)
        {
            problems.Add(new(nameof(Aliases), $"Der Name „{tooLong[..40]} …“ ist länger als {NamedRecord.NameMaxLength} Zeichen. Schreiben Sie bitte jeden Namen in eine eigene Zeile."));
        }

        if (AliasLines.Count > RecordForm.MostAliases)
        {
            problems.Add(new(nameof(Aliases), $"Ein Eintrag kann höchstens {RecordForm.MostAliases} weitere Namen haben, es sind {AliasLines.Count}."));
        }

        return problems;
    }
}
