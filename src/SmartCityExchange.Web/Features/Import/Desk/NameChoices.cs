using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>
/// The doubts about the names of a text: new ones much like a known one, persons who so far spoke for somebody else, towns that
/// share their name. Each is asked once, however often the name occurs.
/// </summary>
public sealed class NameChoices
{
    private readonly ImportPreview _preview;
    private readonly ImportChoices _choices;
    private readonly ILookup<(RecordKind Kind, string Folded), NamedRecord> _similar;
    private readonly ILookup<int, Billing> _billings;
    private readonly HashSet<string> _asked = [];

    private NameChoices(ImportPreview preview, ImportChoices choices, ILookup<(RecordKind, string), NamedRecord> similar, ILookup<int, Billing> billings) =>
        (_preview, _choices, _similar, _billings) = (preview, choices, similar, billings);

    private sealed record Billing(int PersonId, int? OrganisationId, int? MunicipalityId, string? Function, string? Body, DateOnly Day);

    /// <summary>Reads what is asked about: three queries, however many names there are.</summary>
    public static async Task<NameChoices> ReadAsync(ArchiveContext archive, ImportPreview preview, ImportChoices choices, CancellationToken cancellationToken)
    {
        var reports = preview.Events.Select(e => e.Report).ToList();
        var doubtful = reports.SelectMany(Names)
            .Where(n => preview.Meant.TryGetValue(NameQuestion.Of(n.Kind, n.Name), out var meant) && (preview.Made.Contains(meant) || choices.Answers.ContainsKey(NameQuestion.Of(n.Kind, n.Name))))
            .ToList();
        var found = await SimilarRecords.FindAsync(archive, doubtful, cancellationToken);
        var ids = found.SelectMany(g => g).Distinct().ToList();
        var records = await archive.Records.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var persons = records.Values.Concat(preview.Meant.Values).OfType<Person>().Select(p => p.Id).Where(id => id != 0).Distinct().ToList();
        var billings = await archive.SpeakerRoles.Where(s => persons.Contains(s.PersonId))
            .OrderByDescending(s => s.Contribution!.Event!.Date)
            .Select(s => new Billing(s.PersonId, s.OrganisationId, s.MunicipalityId, s.Function, s.Organisation!.Name ?? s.Municipality!.Name, s.Contribution!.Event!.Date))
            .ToListAsync(cancellationToken);
        return new NameChoices(
            preview,
            choices,
            found.SelectMany(g => g.Select(id => (g.Key, Record: records[id]))).ToLookup(p => p.Key, p => p.Record),
            billings.ToLookup(b => b.PersonId));
    }

    /// <summary>What is to be decided about a person who is billed so; null when nothing is, or it was asked before.</summary>
    public NameChoice? Of(SpeakerReading speaker)
    {
        var (kind, name) = (RecordKind.Person, speaker.Name);
        var meant = _preview.Meant[NameQuestion.Of(kind, name)];
        var spokeElsewhere = meant.Id != 0 && IsElsewhere(meant.Id, speaker);
        return spokeElsewhere || IsAnswered(kind, name) || IsNewAmongSimilar(meant, kind, name)
            ? Ask(kind, name, spokeElsewhere ? $"Ist das dieselbe Person? Bisher sprach „{meant.Name}“ für andere." : null)
            : null;
    }

    /// <summary>The same about a body, project or topic.</summary>
    public NameChoice? Of(RecordKind kind, string name) =>
        IsAnswered(kind, name) || IsNewAmongSimilar(_preview.Meant[NameQuestion.Of(kind, name)], kind, name) ? Ask(kind, name, null) : null;

    /// <summary>The same about a town.</summary>
    public NameChoice? Of(MunicipalityReading town)
    {
        var question = NameQuestion.Of(RecordKind.Municipality, town.Ags);
        if (!town.IsDoubtful || !_asked.Add(question))
        {
            return null;
        }

        var chosen = ((Municipality)_preview.Meant[question]).Ags;
        var name = Gazetteer.NamesOf(Gazetteer.Find(town.Ags)!).MinBy(n => n.Length)!;
        var places = KnownPlaces.Called(GermanText.Fold(name)).ToList();
        return new NameChoice(Field(question), $"Welche Kommune namens „{name}“ ist gemeint?", [.. places.Select(p => new NameChoice.Option(p.Ags, $"{p.Name}, {p.DistrictName ?? "kreisfrei"}, {p.State}", p.Ags == chosen))]);
    }

    private NameChoice? Ask(RecordKind kind, string name, string? doubt)
    {
        var question = NameQuestion.Of(kind, name);
        if (!_asked.Add(question))
        {
            return null;
        }

        var meant = _preview.Meant[question];
        var known = _similar[(kind, GermanText.Fold(name))].Concat(meant.Id == 0 ? [] : [meant]).DistinctBy(r => r.Key).ToList();
        return new NameChoice(Field(question), doubt ?? $"Ähnlich wie {string.Join(" oder ", known.Select(r => $"„{r.Name}“"))}. Ist dasselbe gemeint?",
        [
            .. known.Select(r => new NameChoice.Option(r.Key.ToString(), Described(r), r.Key == meant.Key)),
            new NameChoice.Option(NameQuestion.MakeNew, $"„{name}“ neu anlegen", meant.Id == 0),
        ]);
    }

    private bool IsAnswered(RecordKind kind, string name) => _choices.Answers.ContainsKey(NameQuestion.Of(kind, name));

    private bool IsNewAmongSimilar(NamedRecord meant, RecordKind kind, string name) => _preview.Made.Contains(meant) && _similar.Contains((kind, GermanText.Fold(name)));

    /// <summary>The report says for whom the person spoke, and the archive knows the person only for others.</summary>
    private bool IsElsewhere(int personId, SpeakerReading speaker)
    {
        var body = speaker.Organisation is { } name ? _preview.Meant.GetValueOrDefault(NameQuestion.Of(RecordKind.Organisation, name))?.Id : null;
        var town = speaker.Ags is { } ags ? _preview.Meant.GetValueOrDefault(NameQuestion.Of(RecordKind.Municipality, ags))?.Id : null;
        var known = _billings[personId].Where(b => b.OrganisationId is not null || b.MunicipalityId is not null).ToList();
        return known.Count > 0 && (body ?? town) is not null && !known.Exists(b => (body > 0 && b.OrganisationId == body) || (town > 0 && b.MunicipalityId == town));
    }

    private string Described(NamedRecord record) => record is Person && _billings[record.Id].FirstOrDefault() is { } last
        ? $"{record.Name} ({string.Join(", ", new[] { last.Function, last.Body, GermanDates.Written(last.Day) }.Where(part => !string.IsNullOrEmpty(part)))})"
        : record.Name;

    private static string Field(string question) => $"{nameof(ImportChoices.Answers)}[{question}]";

    private static IEnumerable<(RecordKind Kind, string Name)> Names(Report report) =>
        report.Contributions.SelectMany(c => c.Speakers).Select(s => (RecordKind.Person, s.Name))
            .Concat(report.Organisations.Select(o => (RecordKind.Organisation, o.Name)))
            .Concat(report.Projects.Select(p => (RecordKind.Project, p.Name)))
            .Concat(report.Topics.Select(t => (RecordKind.Topic, t.Name)));
}
