using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Worklists;

/// <summary>One thing to be mended: where, and what.</summary>
/// <param name="Address">The page on which it is mended.</param>
/// <param name="Name">The record.</param>
/// <param name="Note">What is missing or wrong.</param>
public sealed record WorkItem(string Address, string Name, string? Note);

/// <summary>A list of things of one kind to be mended in what is published.</summary>
/// <param name="Name">The last part of its address.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Why">Why it matters, and what to do.</param>
/// <param name="ReadAsync">All its items, in the order of the archive.</param>
public sealed record Worklist(string Name, string Title, string Why, Func<ArchiveContext, CancellationToken, Task<IReadOnlyList<WorkItem>>> ReadAsync)
{
    public static IReadOnlyList<Worklist> All { get; } =
    [
        new("ohne-funktion", "Personen ohne Funktion", "Wer sprach, sollte mit der Funktion von jenem Tag genannt sein: In zwei Jahren weiß es niemand mehr.", WithoutFunctionAsync),
        new("ohne-ort", "Veranstaltungen ohne Ort", "Wo fand sie statt? Bei Onlineveranstaltungen genügt die Form „Online“.", WithoutVenueAsync),
        new("ohne-dokumente", "Veranstaltungen ohne Dokumente", "Folien und Handzettel sagen oft mehr als der Bericht. Wer gesprochen hat, gibt sie meist gern.", WithoutDocumentsAsync),
        new("zweifelhafte-orte", "Zweifelhafte Kommunen", "Kommunen, deren Name auch der einer anderen ist, oder die nur im Namen von Organisationen oder Projekten vorkommen. Bitte prüfen, ob die richtige gemeint ist.", DoubtfulTownsAsync),
        new("ohne-beleg", "Angaben ohne Belegstelle", "Diese Angaben gelten als redaktionell ergänzt. Steht es im Bericht, lässt es sich dort markieren.", WithoutEvidenceAsync),
        new("textpruefung", "Textprüfung", "Nichtssagende Verweise, Bilder ohne Alternativtext, übersprungene Überschriften und Aussagen wie „derzeit“ ohne Datum.", LintsAsync),
        new("ankuendigungen", "Ankündigungen ohne Nachricht", "Was ein Bericht angekündigt hat, und wovon kein späterer spricht. Ein Anruf bei der Kommune genügt oft; das Ergebnis steht dann auf der Seite „Wie ging es weiter?“.", WithoutSequelAsync),
        new("fragen", "Leitfragen ohne Beitrag", "Welcher Beitrag antwortet darauf? Markieren Sie im Bericht die Worte der Antwort und wählen Sie als Art „Leitfrage“.", WithoutAnswerAsync),
    ];

    public static Worklist? Find(string name) => All.FirstOrDefault(l => l.Name == name);

    public string Address => $"{DeskLinks.Worklists}/{Name}";

    private static string EventName(string title, DateOnly date) => $"{title} vom {GermanDates.Written(date)}";

    private static async Task<IReadOnlyList<WorkItem>> WithoutFunctionAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        (await archive.SpeakerRoles.AtPublishedEvents().Where(s => s.Function == null).OrderByDescending(s => s.Contribution!.Event!.Date).ThenBy(s => s.Id)
            .Select(s => new { s.BilledName, s.Contribution!.Event!.Key, s.Contribution.Event.Title, s.Contribution.Event.Date }).ToListAsync(cancellationToken))
        .ConvertAll(s => new WorkItem(DeskLinks.Edit(RecordKind.Event, s.Key), s.BilledName, EventName(s.Title, s.Date)));

    private static async Task<IReadOnlyList<WorkItem>> WithoutVenueAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        (await archive.Events.Published().Where(e => e.VenueId == null && e.Attendance != AttendanceMode.Online).NewestFirst().Select(e => new { e.Key, e.Title, e.Date, e.Attendance }).ToListAsync(cancellationToken))
        .ConvertAll(e => new WorkItem(DeskLinks.Edit(RecordKind.Event, e.Key), EventName(e.Title, e.Date), e.Attendance is null ? "Auch die Form (vor Ort, online) fehlt." : null));

    private static async Task<IReadOnlyList<WorkItem>> WithoutDocumentsAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        (await archive.Events.Published().Where(e => !archive.Documents.Any(d => d.EventId == e.Id && d.Status == DocumentStatus.Published)).NewestFirst().Select(e => new { e.Key, e.Title, e.Date }).ToListAsync(cancellationToken))
        .ConvertAll(e => new WorkItem(DeskLinks.DocumentsOf(e.Key), EventName(e.Title, e.Date), null));

    private static async Task<IReadOnlyList<WorkItem>> DoubtfulTownsAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var bearers = Gazetteer.All.Where(p => p.Kind != PlaceKind.District).GroupBy(p => GermanText.Fold(p.Name)).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.ToList());
        var towns = await archive.Involvements.Where(i => i.Event!.Status == EventStatus.Published && i.Record is Municipality)
            .OrderBy(i => i.Record!.SortKey).ThenByDescending(i => i.Event!.Date)
            .Select(i => new { Town = (Municipality)i.Record!, i.OnlyInName, i.Event!.Key, i.Event.Title, i.Event.Date }).AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. towns.Select(t => (t.Key, t.Town.Name, Event: EventName(t.Title, t.Date), Note: t.OnlyInName ? "kommt nur in Namen vor"
                : bearers.GetValueOrDefault(t.Town.FoldedName)?.Where(p => p.Ags != t.Town.Ags).ToList() is { Count: > 0 } others
                    ? $"gemeint ist {t.Town.DistrictName ?? "die kreisfreie Stadt"}, {t.Town.State}; es gibt auch {string.Join(" und ", others.Take(3).Select(o => $"{o.Name} ({o.DistrictName ?? "kreisfrei"}, {o.State})"))}"
                    : null))
                .Where(t => t.Note is not null).Select(t => new WorkItem($"{DeskLinks.Edit(RecordKind.Event, t.Key)}/belegstellen", t.Name, $"{t.Event}: {t.Note}")),
        ];
    }

    private static async Task<IReadOnlyList<WorkItem>> WithoutEvidenceAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        (await archive.Involvements.Where(i => i.Event!.Status == EventStatus.Published && i.EvidenceId == null).OrderByDescending(i => i.Event!.Date).ThenBy(i => i.Record!.SortKey)
            .Select(i => new { i.Record!.Name, i.Role, i.Event!.Key, i.Event.Title, i.Event.Date }).ToListAsync(cancellationToken))
        .ConvertAll(i => new WorkItem($"{DeskLinks.Edit(RecordKind.Event, i.Key)}/belegstellen", i.Name, $"{Words.Of(i.Role)}, {EventName(i.Title, i.Date)}"));

    private static async Task<IReadOnlyList<WorkItem>> WithoutSequelAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        (await archive.Records.OfType<Announcement>().Involved().WithSequel(isKnown: false)
            .OrderBy(a => a.Involvements.Where(i => i.Event!.Status == EventStatus.Published).Min(i => i.Event!.Date)).ThenBy(a => a.Id)
            .Select(a => new { a.Key, a.Name, Date = a.Involvements.Where(i => i.Event!.Status == EventStatus.Published).Min(i => i.Event!.Date) }).ToListAsync(cancellationToken))
        .ConvertAll(a => new WorkItem(DeskLinks.Record(a.Key), a.Name, $"angekündigt am {GermanDates.Written(a.Date)}"));

    private static async Task<IReadOnlyList<WorkItem>> WithoutAnswerAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var questions = await archive.Records.OfType<Question>().Involved().OrderBy(q => q.SortKey)
            .Select(q => new { q.Id, q.Name, Event = q.Involvements.Where(i => i.Event!.Status == EventStatus.Published).OrderByDescending(i => i.Event!.Date).Select(i => new { i.Event!.Key, i.Event.Title, i.Event.Date }).First() })
            .ToListAsync(cancellationToken);
        var answers = await AnsweredQuestions.ReadAsync(archive, questions.ConvertAll(q => q.Id), cancellationToken);
        return questions.Where(q => !answers.Contains(q.Id)).Select(q => new WorkItem($"{DeskLinks.Edit(RecordKind.Event, q.Event.Key)}/belegstellen", q.Name, EventName(q.Event.Title, q.Event.Date))).ToList();
    }

    private static async Task<IReadOnlyList<WorkItem>> LintsAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
    [
        .. (await archive.Events.Published().NewestFirst().Select(e => new { e.Key, e.Title, e.Date, e.Report }).ToListAsync(cancellationToken))
            .SelectMany(e => ReportLints.Find(e.Report).Select(lint => new WorkItem(DeskLinks.Edit(RecordKind.Event, e.Key), EventName(e.Title, e.Date), $"{DeskWords.Of(lint.Kind)}: „{lint.Words}“"))),
    ];
}
