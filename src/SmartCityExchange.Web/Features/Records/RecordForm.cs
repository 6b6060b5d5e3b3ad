using System.Text.Json.Serialization;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The form in which a named record is edited.</summary>
public sealed class RecordForm
{
    public const int MostAliases = 60;

    /// <summary>The version the form was opened on.</summary>
    public int BaseVersion { get; set; }

    public string? Name { get; set; }

    /// <summary>Of a person only: what lists are ordered by.</summary>
    public string? FamilyName { get; set; }

    /// <summary>Of a municipality only.</summary>
    public string? DistrictName { get; set; }

    /// <summary>Of an announcement only.</summary>
    public AnnouncementOutcome? Outcome { get; set; }

    /// <summary>Of an announcement only: how the editors know.</summary>
    public string? OutcomeNote { get; set; }

    /// <summary>Other names, one a line.</summary>
    public string? Aliases { get; set => field = value.WithPlainLines(); }

    /// <summary>The editor knows that another record bears the name, and means this one.</summary>
    public bool IsNamesake { get; set; }

    public string? Note { get; set; }

    /// <summary>For fields that somebody else changed too, by name: <see cref="FormMerge.Theirs"/> takes what was saved meanwhile.</summary>
    public Dictionary<string, string> Choices { get; set; } = [];

    [JsonIgnore]
    public IReadOnlyList<string> AliasLines => Aliases.NamesByLine();

    public static IReadOnlyList<FormPart<RecordForm>> Parts { get; } =
    [
        new(nameof(Name), "Name", f => f.Name.OnOneLine(), (to, from) => to.Name = from.Name),
        new(nameof(FamilyName), "Familienname", f => f.FamilyName.OnOneLine(), (to, from) => to.FamilyName = from.FamilyName),
        new(nameof(DistrictName), "Kreis", f => f.DistrictName.OnOneLine(), (to, from) => to.DistrictName = from.DistrictName),
        new(nameof(Outcome), "Ausgang", f => f.Outcome is null ? "" : Words.Of(f.Outcome), (to, from) => to.Outcome = from.Outcome),
        new(nameof(OutcomeNote), "Woher die Redaktion das weiß", f => f.OutcomeNote.OnOneLine(), (to, from) => to.OutcomeNote = from.OutcomeNote),
        new(nameof(Aliases), "Weitere Namen", f => string.Join('\n', f.AliasLines.Order(StringComparer.Ordinal)), (to, from) => to.Aliases = from.Aliases),
    ];

    public static RecordForm Of(RecordContent content, int version) => new()
    {
        BaseVersion = version,
        Name = content.Name,
        FamilyName = content.FamilyName,
        DistrictName = content.DistrictName,
        Outcome = content.Outcome,
        OutcomeNote = content.OutcomeNote,
        Aliases = string.Join('\n', content.Aliases),
    };

    /// <summary>What is wrong with the fields, and how to mend it.</summary>
    public IReadOnlyList<FormProblem> Problems(RecordKind kind)
    {
        List<FormProblem> problems = [];
        if (GermanText.Fold(Name ?? "").Length == 0)
        {
            problems.Add(new(nameof(Name), "Bitte geben Sie einen Namen mit Buchstaben oder Ziffern ein."));
        }

        if (kind == RecordKind.Person && GermanText.Fold(FamilyName ?? "").Length == 0)
        {
            problems.Add(new(nameof(FamilyName), "Bitte geben Sie den Familiennamen ein; nach ihm sind die Listen geordnet."));
        }

        foreach (var (field, text) in new[] { (nameof(Name), Name), (nameof(FamilyName), FamilyName), (nameof(DistrictName), DistrictName) }.Where(f => f.Item2?.Length > NamedRecord.NameMaxLength))
        {
            problems.Add(new(field, $"Hier haben {NamedRecord.NameMaxLength} Zeichen Platz, es sind {text!.Length}. Bitte kürzen Sie."));
        }

        if (OutcomeNote?.Length > Announcement.OutcomeNoteMaxLength)
        {
            problems.Add(new(nameof(OutcomeNote), $"Hier haben {Announcement.OutcomeNoteMaxLength} Zeichen Platz, es sind {OutcomeNote.Length}. Bitte kürzen Sie."));
        }

        if (Outcome is not null && OutcomeNote.OnOneLine().Length == 0)
        {
            problems.Add(new(nameof(OutcomeNote), "Bitte sagen Sie, woher Sie das wissen, zum Beispiel „Auskunft der Stadt Moers vom 3. Mai 2024“. Es steht auf der öffentlichen Seite."));
        }

        if (AliasLines.FirstOrDefault(a => a.Length > NamedRecord.NameMaxLength) is { } tooLong)
        {
            problems.Add(new(nameof(Aliases), $"Der Name „{tooLong[..40]} …“ ist länger als {NamedRecord.NameMaxLength} Zeichen. Schreiben Sie bitte jeden Namen in eine eigene Zeile."));
        }

        if (AliasLines.Count > MostAliases)
        {
            problems.Add(new(nameof(Aliases), $"Ein Eintrag kann höchstens {MostAliases} weitere Namen haben, es sind {AliasLines.Count}."));
        }

        return problems;
    }

    /// <summary>The outcome as it is stored.</summary>
    public (AnnouncementOutcome? Outcome, string? Note) TidiedOutcome() => (Outcome, OutcomeNote.OnOneLine() is { Length: > 0 } note ? note : null);

    /// <summary>The fields as they are stored.</summary>
    public (string Name, string FamilyName, string? DistrictName) Tidied() => (Name.OnOneLine(), FamilyName.OnOneLine(), DistrictName.OnOneLine() is { Length: > 0 } district ? district : null);
}
