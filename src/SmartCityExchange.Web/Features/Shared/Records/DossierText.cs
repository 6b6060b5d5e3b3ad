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
        foreach (var entry in dossier.Entries)
        {
            Append(text, dossier.Record, entry, site);
        }

        return text.ToString();
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
            foreach (var kind in new[] { RecordKind.Topic, RecordKind.Project, RecordKind.Organisation, RecordKind.Municipality, RecordKind.Person })
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
