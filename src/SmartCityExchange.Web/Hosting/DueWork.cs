using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Contact.Desk;
using SmartCityExchange.Web.Features.Documents.Editing;
using SmartCityExchange.Web.Features.Events.Editing;
using SmartCityExchange.Web.Features.Pages.Desk;
using SmartCityExchange.Web.Features.Records;
using SmartCityExchange.Web.Features.Records.Places;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Hosting;

/// <summary>
/// Does what falls due by itself: publishes drafts whose time has come, erases what was in the trash long enough, and what the privacy page
/// says is kept no longer. The times are stored, so
/// that one that passed while the program was down is made up for soon after its start.
/// </summary>
public sealed class DueWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DueWork> log) : BackgroundService
{
    private const string SweptBy = "Papierkorb";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    /// <summary>Publishes what is due now.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await archive.Events.Where(e => e.PublishAt != null && e.PublishAt <= now && e.Status != EventStatus.Trashed)
            .Select(e => new { e.Key, e.Version, e.PublishAt, e.PublishBy }).ToListAsync(cancellationToken);
        foreach (var e in due)
        {
            // Each in a context of its own: a refused save must not stay behind in the next.
            await using var own = scopes.CreateAsyncScope();
            var content = await EventVersions.ReadAsync(own.ServiceProvider.GetRequiredService<ArchiveContext>(), e.Key, e.Version, cancellationToken);
            var outcome = await own.ServiceProvider.GetRequiredService<EventEditor>()
                .SaveAsync(e.Key, e.Version, content!, publish: true, e.PublishBy!, "Zum vorgesehenen Termin veröffentlicht", cancellationToken);
            log.LogInformation("A scheduled publication ended with {Outcome}", outcome);
        }
    }

    /// <summary>Erases what has been in the trash for longer than it keeps it: documents first, since they belong to events, events before what they link, and venues before the towns they stand in.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var oldest = clock.GetUtcNow().UtcDateTime.AddDays(-Trash.Days);
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var documents = await archive.Documents
            .Where(d => (d.Status == DocumentStatus.Trashed && d.TrashedAt < oldest) || (d.Event!.Status == EventStatus.Trashed && d.Event.TrashedAt < oldest))
            .Select(d => d.Key).ToListAsync(cancellationToken);
        foreach (var key in documents)
        {
            await using var own = scopes.CreateAsyncScope();
            await own.ServiceProvider.GetRequiredService<DocumentEditor>().EraseAsync(key, SweptBy, cancellationToken);
        }

        var due = await archive.Events.Where(e => e.Status == EventStatus.Trashed && e.TrashedAt < oldest)
            .Select(e => new { e.Key, e.Version }).ToListAsync(cancellationToken);
        foreach (var e in due)
        {
            await using var own = scopes.CreateAsyncScope();
            await own.ServiceProvider.GetRequiredService<EventEditor>().EraseAsync(e.Key, e.Version, SweptBy, Trash.ErasedNote, cancellationToken);
        }

        var places = await archive.Venues.Where(v => v.TrashedAt < oldest).Select(v => new { v.Key, v.Version })
            .Concat(archive.Series.Where(s => s.TrashedAt < oldest).Select(s => new { s.Key, s.Version })).ToListAsync(cancellationToken);
        foreach (var p in places)
        {
            await using var own = scopes.CreateAsyncScope();
            await own.ServiceProvider.GetRequiredService<PlaceEditor>().EraseAsync(p.Key, p.Version, SweptBy, cancellationToken);
        }

        foreach (var r in await archive.Records.Where(r => r.TrashedAt < oldest).Select(r => new { r.Key, r.Version }).ToListAsync(cancellationToken))
        {
            await using var own = scopes.CreateAsyncScope();
            await own.ServiceProvider.GetRequiredService<RecordEditor>().EraseAsync(r.Key, r.Version, SweptBy, cancellationToken);
        }

        foreach (var p in await archive.ContentPages.Where(p => p.TrashedAt < oldest).Select(p => new { p.Key, p.Version }).ToListAsync(cancellationToken))
        {
            await using var own = scopes.CreateAsyncScope();
            await own.ServiceProvider.GetRequiredService<PageEditor>().EraseAsync(p.Key, p.Version, SweptBy, cancellationToken);
        }
    }

    /// <summary>Erases what visitors left and the archive has kept as long as it says: closed tickets, words that were searched for in vain.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TicketEditor>().ForgetAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<UnansweredQueries>().ForgetAsync(cancellationToken);
    }

    /// <summary>Begins one interval after the start: a program that cannot serve ends before it has begun anything.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await WaitAsync(timer, stoppingToken))
        {
            try
            {
                await PublishAsync(stoppingToken);
                await SweepAsync(stoppingToken);
                await ForgetAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(e, "What falls due could not be done; it is tried again");
            }
        }
    }

    /// <summary>True when it is time again; false when the program ends, which is no failure.</summary>
    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
