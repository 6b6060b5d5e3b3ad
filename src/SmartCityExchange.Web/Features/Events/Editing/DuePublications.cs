using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>Publishes drafts whose time has come. The times are stored, so that one that passed while the program was down is made up for at its start.</summary>
public sealed class DuePublications(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DuePublications> log) : BackgroundService
{
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await PublishAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "Scheduled publications could not be looked at; they are tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
