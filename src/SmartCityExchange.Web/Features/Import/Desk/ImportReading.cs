using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>Reads the page on which a received text is looked through. It stores nothing.</summary>
public sealed class ImportReading(ArchiveContext archive, Importer importer)
{
    public async Task<ImportPreviewPage> ReadAsync(ReceivedReport received, ReceivedText file, IReadOnlyList<Report> reports, string editor, CancellationToken cancellationToken)
    {
        var preview = await importer.PreviewAsync(file, reports, OrderOf(received, editor), cancellationToken);
        var choices = await NameChoices.ReadAsync(archive, preview, received.Choices, cancellationToken);
        List<ReadEvent> fresh = [];
        List<KnownEvent> known = [];
        foreach (var of in preview.Events)
        {
            if (of.Kept is null)
            {
                fresh.Add(EventReading.Of(preview, of, choices));
            }
            else
            {
                known.Add(await KnownEvent.ReadAsync(archive, of, EventReading.Of(preview, of, null), cancellationToken));
            }
        }

        var linked = preview.Meant.Values.Select(r => r.Id).Where(id => id != 0).Distinct().ToList();
        var isPublic = await archive.Records.Public().Where(r => linked.Contains(r.Id)).Select(r => r.Key).ToListAsync(cancellationToken);
        return new ImportPreviewPage(received, preview.IsKnownText, fresh, known, isPublic.ToHashSet());
    }

    /// <summary>Drafts in the name of the editor, made as chosen.</summary>
    public static ImportOrder OrderOf(ReceivedReport received, string editor) => new(editor, EventStatus.Draft)
    {
        Note = received.Choices.Note.Length > 0 ? received.Choices.Note : $"Bericht eingelesen: {received.FileName}",
        Days = received.Choices.KnownDays,
        Answers = received.Choices.Answers,
        Wrong = received.Choices.Wrong,
    };
}
