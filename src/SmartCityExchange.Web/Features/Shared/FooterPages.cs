using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>
/// The added pages that the foot of every page links. Kept in memory, and read anew after each change: a page that says the archive cannot be
/// read has a foot too.
/// </summary>
public sealed class FooterPages(IServiceScopeFactory scopes) : IDisposable
{
    /// <summary>Whoever saved reads after the commit, one after the other: the last to read has seen everything.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    public IReadOnlyList<(string Title, string Address)> Links { get; private set; } = [];

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var pages = await scope.ServiceProvider.GetRequiredService<ArchiveContext>().ContentPages.Published().Where(p => p.InFooter)
                .Select(p => new { p.Title, p.Slug }).ToListAsync(cancellationToken);
            Links = [.. pages.OrderBy(p => GermanText.SortKey(p.Title), StringComparer.Ordinal).Select(p => (p.Title, ArchiveLinks.TextPage(p.Slug)))];
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
