using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>A form understood: the content it asks for, or what stands in the way of it.</summary>
/// <param name="Content">Null while there are problems or open names.</param>
/// <param name="Lost">Belegstellen of the version it was opened on whose words the report no longer has.</param>
public sealed record ReadForm(EventContent? Content, IReadOnlyList<FormProblem> Problems, IReadOnlyList<OpenName> OpenNames, IReadOnlyList<string> Lost);

/// <summary>Turns what an editor typed into a content, on top of the version the form was opened on.</summary>
public sealed class EventFormReader(ArchiveContext archive, NameBook names, RevisionLog revisions)
{
    private readonly List<FormProblem> _problems = [];

    /// <summary>Reads the form. Records to be made are added to the context, and stored by the save of the event.</summary>
    public async Task<ReadForm> ReadAsync(EventForm form, EventContent? before, string savedBy, CancellationToken cancellationToken)
    {
        form.Tidy();
        var date = Day(nameof(form.Date), form.Date, "Bitte geben Sie den Tag der Veranstaltung an, zum Beispiel 10.11.2021.");
        var end = string.IsNullOrWhiteSpace(form.EndDate) ? null : Day(nameof(form.EndDate), form.EndDate, "");
        Check(form, date, end);
        await names.ReadAsync(NamesIn(form), form.Answers, savedBy, cancellationToken);
        CheckNewParts(form);
        var report = Lines(form.Report);
        var evidence = FormEvidence.Of(before, report);
        var talks = Talks(form, before, report, evidence);
        if (_problems.Count > 0 || names.Open.Count > 0)
        {
            return new ReadForm(null, _problems, names.Open, []);
        }

        return new ReadForm(
            new EventContent
            {
                Key = before?.Key ?? Guid.CreateVersion7(),
                Slug = before?.Slug ?? "",
                Title = form.Title!.Trim(),
                Date = date!.Value,
                EndDate = end,
                Attendance = form.Attendance,
                Venue = await VenueAsync(form.Venue, form.VenueTown, savedBy, cancellationToken),
                PlannedVenue = await VenueAsync(form.PlannedVenue, form.PlannedVenueTown, savedBy, cancellationToken),
                Platform = Given(form.Platform),
                Series = await SeriesAsync(form.Series, savedBy, cancellationToken),
                SeriesNumber = Given(form.SeriesNumber) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null,
                Status = before?.Status ?? EventStatus.Draft,
                Source = before?.Source,
                SourceStart = before?.SourceStart ?? 0,
                SourceLength = before?.SourceLength ?? 0,
                Report = report,
                Mentions = evidence.Mentions,
                Contributions = talks,
                Involvements = Parts(form, before, evidence),
            },
            [],
            [],
            evidence.Lost);
    }

    /// <summary>Line ends as the archive keeps them; browsers send CR LF.</summary>
    public static string Lines(string? text) => (text.WithPlainLines() ?? "").TrimEnd();

    private void Check(EventForm form, DateOnly? date, DateOnly? end)
    {
        void Require(bool isGood, string field, string message)
        {
            if (!isGood)
            {
                _problems.Add(new FormProblem(field, message));
            }
        }

        Require(!string.IsNullOrWhiteSpace(form.Title), nameof(form.Title), "Bitte geben Sie der Veranstaltung einen Titel.");
        Require(form.Title is null || form.Title.Trim().Length <= Event.TitleMaxLength, nameof(form.Title), $"Bitte kürzen Sie den Titel auf höchstens {Event.TitleMaxLength} Zeichen.");
        Require(date is null || end is null || end >= date, nameof(form.EndDate), "Der letzte Tag liegt vor dem ersten. Bitte berichtigen Sie einen von beiden.");
        Require(!string.IsNullOrWhiteSpace(form.Report), nameof(form.Report), "Bitte fügen Sie den Bericht ein.");
        Require(form.Report is null || form.Report.Length <= EventForm.ReportMaxLength, nameof(form.Report), "Der Bericht ist zu lang. Bitte teilen Sie ihn auf mehrere Veranstaltungen auf.");
        Require(Given(form.SeriesNumber) is not { } number || (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 10_000), nameof(form.SeriesNumber), "Bitte geben Sie die Nummer als Zahl an, zum Beispiel 4.");
        Require(string.IsNullOrWhiteSpace(form.VenueTown) || !string.IsNullOrWhiteSpace(form.Venue), nameof(form.Venue), "Bitte nennen Sie auch das Haus; wenn Sie es nicht wissen, noch einmal die Kommune.");
        Require(string.IsNullOrWhiteSpace(form.PlannedVenueTown) || !string.IsNullOrWhiteSpace(form.PlannedVenue), nameof(form.PlannedVenue), "Bitte nennen Sie auch das Haus; wenn Sie es nicht wissen, noch einmal die Kommune.");
    }

    /// <summary>Who takes part is mentioned anyway: a second line that says so was added by mistake.</summary>
    private void CheckNewParts(EventForm form)
    {
        var named = form.Parts.ConvertAll(p => (Key: names.Find(p.Kind, p.Name, p.Key), Form: p));
        foreach (var (key, added) in named.Where(p => p.Key is not null && p.Form is { Key: null, Quote: null, Role: InvolvementRole.Mentioned }))
        {
            if (named.Find(p => p.Key == key && p.Form.Role != InvolvementRole.Mentioned).Form is { } known)
            {
                _problems.Add(new FormProblem(nameof(form.Parts), $"{known.Name} steht schon dabei: {Words.Of(known.Role)}. Bitte leeren Sie die neue Zeile, oder ändern Sie dort die Rolle."));
            }
        }
    }

    private DateOnly? Day(string field, string? typed, string missing)
    {
        if (GermanDates.Read(typed) is { } day)
        {
            return day;
        }

        _problems.Add(new FormProblem(field, string.IsNullOrWhiteSpace(typed) ? missing : GermanDates.NoDay(typed)));
        return null;
    }

    private static List<(RecordKind, string, Guid?)> NamesIn(EventForm form)
    {
        List<(RecordKind, string, Guid?)> all = [];
        void Add(RecordKind kind, string? name, Guid? key)
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                all.Add((kind, name.Trim(), key));
            }
        }

        Add(RecordKind.Municipality, form.VenueTown, null);
        Add(RecordKind.Municipality, form.PlannedVenueTown, null);
        foreach (var speaker in form.Talks.SelectMany(t => t.Speakers))
        {
            Add(RecordKind.Person, speaker.Person, speaker.Key);
            Add(RecordKind.Organisation, speaker.Organisation, null);
            Add(RecordKind.Municipality, speaker.Municipality, null);
        }

        form.Parts.ForEach(p => Add(p.Kind, p.Name, p.Key));
        return all;
    }

    private List<EventContent.Talk> Talks(EventForm form, EventContent? before, string report, FormEvidence evidence)
    {
        List<EventContent.Talk> talks = [];
        foreach (var (talk, index) in form.Talks.Select((t, i) => (t, i)))
        {
            var beginning = talk.Passage?.Trim() ?? "";
            var former = before?.Contributions.FirstOrDefault(c => ReportPassages.Beginning(before.Report, c.Start, c.Length) == beginning);
            var passage = beginning.Length == 0 ? null : ReportPassages.Find(report, beginning, former is null ? null : before!.Report.Substring(former.Start, former.Length));
            if (passage is null)
            {
                _problems.Add(new FormProblem($"Talks[{index}].Passage", beginning.Length == 0
                    ? "Bitte wählen Sie den Absatz des Berichts, in dem der Beitrag steht."
                    : $"Der Absatz, der mit „{beginning}“ begann, steht nicht mehr im Bericht. Bitte wählen Sie einen anderen, oder entfernen Sie den Beitrag."));
                continue;
            }

            talks.Add(new EventContent.Talk(index + 1, passage.Value.Start, passage.Value.Length, [.. talk.Speakers.Select(s => Speaker(s, index, former, before, passage.Value, evidence))]));
        }

        return talks;
    }

    private EventContent.Speaker Speaker(EventForm.SpeakerForm said, int talk, EventContent.Talk? formerTalk, EventContent? before, Span passage, FormEvidence evidence)
    {
        var person = names.Find(RecordKind.Person, said.Person, said.Key);
        if (string.IsNullOrWhiteSpace(said.Person))
        {
            _problems.Add(new FormProblem($"Talks[{talk}].Passage", "In diesem Beitrag steht eine Funktion ohne Person. Bitte ergänzen Sie den Namen."));
        }

        var title = Given(said.AcademicTitle);
        // Who speaks twice is proved twice: the same contribution first, any other where the person was moved.
        var former = person is null ? null : (formerTalk?.Speakers ?? []).Concat(before?.Contributions.SelectMany(c => c.Speakers) ?? []).FirstOrDefault(s => s.Person == person);
        var name = said.Person?.Trim() ?? "";
        var billed = former is not null && former.AcademicTitle == title ? former.BilledName : title is null ? name : $"{title} {name}";
        return new EventContent.Speaker(
            person, billed, title, Given(said.Function), Given(said.Unit),
            names.Find(RecordKind.Organisation, said.Organisation, null), names.Find(RecordKind.Municipality, said.Municipality, null), said.Part,
            evidence.Kept(former?.Evidence) ?? evidence.Anew(person, said.Quote, said.Rule, passage) ?? (former is null ? evidence.Said(person, said.Person, passage) : null));
    }

    private List<EventContent.Part> Parts(EventForm form, EventContent? before, FormEvidence evidence) =>
    [
        .. form.Parts.Select(p => (Key: names.Find(p.Kind, p.Name, p.Key), Form: p))
            .DistinctBy(p => (p.Key, p.Form.Role))
            .Select(p =>
            {
                var former = before?.Involvements.FirstOrDefault(i => i.Record == p.Key && i.Role == p.Form.Role);
                return new EventContent.Part(
                    p.Key, p.Form.Role, p.Form.OnlyInName,
                    evidence.Kept(former?.Evidence) ?? evidence.Anew(p.Key, p.Form.Quote, p.Form.Rule) ?? (former is null ? evidence.Said(p.Key, p.Form.Name) : null));
            }),
    ];

    private async Task<Guid?> VenueAsync(string? name, string? townName, string savedBy, CancellationToken cancellationToken)
    {
        if (Given(name) is not { } given)
        {
            return null;
        }

        var town = names.Find(RecordKind.Municipality, townName, null);
        var folded = GermanText.Fold(given);
        var venue = archive.Venues.Local.FirstOrDefault(v => v.Bears(folded) && v.Municipality?.Key == town)
            ?? await archive.Venues.Include(v => v.Municipality).Bearing([folded]).OrderBy(v => v.FoldedName != folded).ThenBy(v => v.Id)
                .FirstOrDefaultAsync(v => town == null ? v.Municipality == null : v.Municipality!.Key == town, cancellationToken);
        if (venue is null)
        {
            var municipality = archive.Municipalities.Local.FirstOrDefault(m => m.Key == town);
            venue = new Venue { Name = given, Municipality = municipality };
            archive.Venues.Add(venue);
            revisions.RecordNew(venue, savedBy, null);
        }

        revisions.RecordReuse(venue, savedBy);

        return venue.Key;
    }

    private async Task<Guid?> SeriesAsync(string? name, string savedBy, CancellationToken cancellationToken)
    {
        if (Given(name) is not { } given)
        {
            return null;
        }

        var folded = GermanText.Fold(given);
        var series = await archive.Series.Bearing([folded]).OrderBy(s => s.FoldedName != folded).ThenBy(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        if (series is null)
        {
            series = new EventSeries { Name = given };
            archive.Series.Add(series);
            revisions.RecordNew(series, savedBy, null);
        }

        revisions.RecordReuse(series, savedBy);

        return series.Key;
    }

    private static string? Given(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
