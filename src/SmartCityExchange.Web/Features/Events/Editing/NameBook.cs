using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>A name that no record bears, or several do; the editor says which is meant.</summary>
/// <param name="Question">The key of the answer, see <see cref="NameQuestion"/>.</param>
/// <param name="CanBeMade">A record of the name may be made. Not of a municipality: those are known by their official key.</param>
public sealed record OpenName(string Question, RecordKind Kind, string Name, IReadOnlyList<OpenName.Choice> Choices, bool CanBeMade)
{
    /// <summary>A record that may be meant.</summary>
    public sealed record Choice(string Key, string Name);
}

/// <summary>
/// The records that names typed by an editor stand for. Names of German municipalities come from the official list; for others
/// that nobody bears yet the editor's answer is needed, since a misspelt name must not become a person.
/// </summary>
public sealed class NameBook(ArchiveContext archive, Slugs slugs, RevisionLog revisions)
{
    private readonly Dictionary<string, NamedRecord> _known = [];
    private readonly Dictionary<Guid, NamedRecord> _byKey = [];
    private readonly List<OpenName> _open = [];

    /// <summary>The names that need an answer.</summary>
    public IReadOnlyList<OpenName> Open => _open;

    /// <summary>Finds all these names, makes what the editor asked to be made, and notes what stays open.</summary>
    public async Task ReadAsync(
        IReadOnlyCollection<(RecordKind Kind, string Name, Guid? Key)> names, IReadOnlyDictionary<string, string?> answers, string savedBy, CancellationToken cancellationToken)
    {
        var folded = names.Select(n => GermanText.Fold(n.Name)).Distinct().ToList();
        var keys = names.Select(n => n.Key).Concat(answers.Values.Select(AsKey)).OfType<Guid>().Distinct().ToList();
        var found = await archive.Records.Include(r => r.Aliases)
            .Where(r => keys.Contains(r.Key) || folded.Contains(r.FoldedName) || r.Aliases.Any(a => folded.Contains(a.FoldedName)))
            .OrderBy(r => r.Id).ToListAsync(cancellationToken);
        foreach (var record in found)
        {
            _byKey[record.Key] = record;
        }

        foreach (var (kind, name, _) in names.Where(n => !IsMeant(n.Kind, n.Name, n.Key)).DistinctBy(n => NameQuestion.Of(n.Kind, n.Name)))
        {
            await DecideAsync(kind, name, found, answers.GetValueOrDefault(NameQuestion.Of(kind, name)), savedBy, cancellationToken);
        }
    }

    /// <summary>The key of the record that is meant, or null while it is open.</summary>
    public Guid? Find(RecordKind kind, string? name, Guid? key)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        return IsMeant(kind, name, key) ? key : _known.GetValueOrDefault(NameQuestion.Of(kind, name))?.Key;
    }

    /// <summary>Whether the record the form was made with still bears the name that stands in it.</summary>
    private bool IsMeant(RecordKind kind, string name, Guid? key) =>
        key is { } k && _byKey.TryGetValue(k, out var same) && same.RecordKind == kind && Bears(same, GermanText.Fold(name));

    private async Task DecideAsync(RecordKind kind, string name, List<NamedRecord> found, string? answer, string savedBy, CancellationToken cancellationToken)
    {
        var folded = GermanText.Fold(name);
        var question = NameQuestion.Of(kind, name);
        var bearers = found.Where(r => r.RecordKind == kind && r is { TrashedAt: null, MergedIntoId: null } && Bears(r, folded)).ToList();
        if (AsKey(answer) is { } chosen && _byKey.TryGetValue(chosen, out var record) && record.RecordKind == kind)
        {
            _known[question] = record;
        }
        else if (bearers.Count == 1)
        {
            _known[question] = bearers[0];
        }
        else if (kind == RecordKind.Municipality && bearers.Count == 0)
        {
            await DecideTownAsync(question, name, folded, answer, savedBy, cancellationToken);
        }
        else if (bearers.Count == 0 && answer == NameQuestion.MakeNew && folded.Length > 0)
        {
            _known[question] = await MakeAsync(kind, name.Trim(), savedBy, cancellationToken);
        }
        else
        {
            var choices = bearers.Count > 0 ? bearers : await LikeAsync(kind, name, cancellationToken);
            _open.Add(new OpenName(question, kind, name, [.. choices.Select(c => new OpenName.Choice(c.Key.ToString(), Described(c)))], bearers.Count == 0 && kind != RecordKind.Municipality));
        }
    }

    private async Task DecideTownAsync(string question, string name, string folded, string? answer, string savedBy, CancellationToken cancellationToken)
    {
        var places = Gazetteer.All.Where(p => GermanText.Fold(p.Name) == folded || p.Ags == answer).ToList();
        var chosen = places.Count == 1 ? places[0] : places.Find(p => p.Ags == answer);
        if (chosen is not null)
        {
            var known = await archive.Municipalities.SingleOrDefaultAsync(m => m.Ags == chosen.Ags, cancellationToken);
            await archive.LoadMergedIntoAsync(new[] { known }.OfType<Municipality>(), cancellationToken);
            _known[question] = known?.Standing() ?? Add(await NewMunicipality.OfAsync(chosen, slugs, cancellationToken), savedBy);
            return;
        }

        var choices = places.Count > 0 ? places : [.. Gazetteer.All.Where(p => SimilarRecords.IsLike(folded, GermanText.Fold(p.Name))).Take(SimilarRecords.Most)];
        _open.Add(new OpenName(question, RecordKind.Municipality, name, [.. choices.Select(p => new OpenName.Choice(p.Ags, $"{p.Name}, {p.DistrictName ?? "kreisfrei"}, {p.State}"))], false));
    }

    private async Task<List<NamedRecord>> LikeAsync(RecordKind kind, string name, CancellationToken cancellationToken)
    {
        var ids = (await SimilarRecords.FindAsync(archive, [(kind, name)], cancellationToken))[(kind, GermanText.Fold(name))].ToList();
        return await archive.Records.Where(r => ids.Contains(r.Id)).OrderBy(r => r.SortKey).ToListAsync(cancellationToken);
    }

    private async Task<NamedRecord> MakeAsync(RecordKind kind, string name, string savedBy, CancellationToken cancellationToken)
    {
        var slug = await slugs.TakeAsync(kind, name, null, cancellationToken);
        return Add(kind switch
        {
            RecordKind.Person => new Person { Slug = slug, Name = name, FamilyName = name.Split(' ')[^1] },
            RecordKind.Organisation => new Organisation { Slug = slug, Name = name },
            RecordKind.Project => new Project { Slug = slug, Name = name },
            RecordKind.Topic => new Topic { Slug = slug, Name = name },
            RecordKind.Question => new Question { Slug = slug, Name = name },
            RecordKind.Announcement => new Announcement { Slug = slug, Name = name },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        }, savedBy);
    }

    private NamedRecord Add(NamedRecord made, string savedBy)
    {
        archive.Records.Add(made);
        revisions.RecordNew(made, savedBy, null);
        return made;
    }

    private static bool Bears(NamedRecord record, string folded) => record.FoldedName == folded || record.Aliases.Exists(a => a.FoldedName == folded);

    private static string Described(NamedRecord record) => record is Municipality m ? $"{m.Name}, {m.DistrictName ?? "kreisfrei"}, {m.State}" : record.Name;

    private static Guid? AsKey(string? answer) => Guid.TryParse(answer, out var key) ? key : null;
}
