using System.Text;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>A dossier as Markdown: every passage in its own words, with the citation that belongs under it.</summary>
public static class DossierText
{
    public static string Write(Dossier dossier, Uri site)
    {
        var text = new StringBuilder($"# {MarkdownText.Plain(dossier.Question)}\n\n");
        if (dossier.Subtitle is { } subtitle)
        {
            text.Append(MarkdownText.Plain(subtitle)).Append("\n\n");
        }

        text.Append("Aus dem Archiv ").Append(Citation.Archive).Append(": <").Append(new Uri(site, dossier.Record.Url)).Append(">, ").Append(dossier.Citation.State).Append('\n');
        if (dossier.Answers is { Count: > 0 } answers)
        {
            Append(text, answers, site);
        }

        if (dossier.Sequel is { } sequel)
        {
            Append(text, sequel);
        }

        foreach (var entry in dossier.Entries)
        {
            Append(text, dossier.Record, entry, site);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, QuestionAnswers answers, Uri site)
    {
        text.Append("\n## Wer darauf geantwortet hat\n\n");
        foreach (var (at, given) in answers.Events)
        {
            foreach (var answer in given)
            {
                var who = string.Join("; ", answer.Speakers.Select(s => s.InOneLine).Concat(answer.Towns.Select(t => t.Name)));
                text.Append("- ").Append(MarkdownText.Plain(who.Length > 0 ? who : $"Beitrag {answer.Number}")).Append(": „").Append(MarkdownText.Plain(answer.Sentence)).Append("“ (")
                    .Append(MarkdownText.Plain(at.Title)).Append(", ").Append(at.WrittenDate).Append(", <").Append(new Uri(site, at.Url)).Append('#').Append(ArchiveLinks.ContributionId(answer.Number)).Append(">)\n");
            }
        }
    }

    private static void Append(StringBuilder text, AnnouncementSequel sequel)
    {
        text.Append("\n## Wie ging es weiter?\n\n").Append(Words.Of(sequel.Outcome)).Append('.');
        if (sequel.KnownAt is { } known)
        {
            text.Append(' ').Append(MarkdownText.Plain(sequel.Note ?? "")).Append(" (Auskunft der Redaktion, Stand ").Append(GermanDates.Written(BerlinTime.Day(known))).Append(')');
        }

        text.Append(sequel.LaterReports switch { 0 => " Kein späterer Bericht im Archiv spricht davon.", 1 => " Ein späterer Bericht spricht davon.", _ => $" {sequel.LaterReports} spätere Berichte sprechen davon." }).Append('\n');
    }

    private static void Append(StringBuilder text, RecordLink record, Dossier.Entry entry, Uri site)
    {
        text.Append("\n## ").Append(entry.Event.WrittenDate).Append(": ").Append(MarkdownText.Plain(entry.Event.Title)).Append("\n\n");
        if (entry.WrittenRoles is { Count: > 0 } roles)
        {
            text.Append(MarkdownText.Plain(record.Name)).Append(": ").AppendJoin(", ", roles).Append("\n\n");
        }

        foreach (var speaker in entry.Speakers)
        {
            text.Append("- ").Append(MarkdownText.Plain(speaker.InOneLine)).Append('\n');
        }

        text.Append(entry.Speakers.Count > 0 ? "\n" : "").Append(entry.IsAdded ? "Redaktionell ergänzt, ohne Belegstelle im Bericht.\n\n" : "");
        foreach (var (passage, index) in entry.Passages.Select((passage, index) => (passage, index)))
        {
            text.Append(index > 0 ? "\n" : "").Append("### Absatz ").Append(passage.Number).Append("\n\n").Append(MarkdownText.Quoted(passage.Text)).Append('\n');
            foreach (var kind in new[] { RecordKind.Topic, RecordKind.Project, RecordKind.Organisation, RecordKind.Municipality, RecordKind.Person, RecordKind.Question, RecordKind.Announcement })
            {
                AppendBeside(text, kind, [.. passage.Beside.Where(r => r.Kind == kind)]);
            }

            text.Append(MarkdownText.Source(entry.Citation with { Passage = passage.Number }, site));
        }
    }

    private static void AppendBeside(StringBuilder text, RecordKind kind, List<RecordLink> records)
    {
        if (records.Count > 0)
        {
            text.Append(records.Count == 1 ? Words.Singular(kind) : Words.Plural(kind)).Append(": ").AppendJoin(", ", records.Select(r => MarkdownText.Plain(r.Name))).Append("\n\n");
        }
    }
}
