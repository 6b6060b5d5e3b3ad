using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>One-time addresses with which people make their accounts.</summary>
public sealed class StaffLinks(ArchiveContext archive, StaffLog log, IOptions<ArchiveOptions> options, TimeProvider clock)
{
    public static readonly TimeSpan SetUpLifetime = TimeSpan.FromHours(24);

    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromHours(72);

    /// <summary>The address to make the first account, while there is none; it takes the place of the one given out before.</summary>
    public async Task<Uri?> SetUpAsync(CancellationToken cancellationToken)
    {
        if (await archive.Users.AnyAsync(cancellationToken))
        {
            return null;
        }

        archive.StaffLinks.RemoveRange(await archive.StaffLinks.ToListAsync(cancellationToken));
        var address = Add(StaffRole.Administrator, null, null, SetUpLifetime);
        await archive.SaveChangesAsync(cancellationToken);
        return address;
    }

    /// <summary>The address with which somebody makes an account, or gets into their own again; it takes the place of one given out before.</summary>
    public async Task<Uri> InviteAsync(StaffRole role, Editor? editor, string madeBy, CancellationToken cancellationToken)
    {
        if (editor is not null)
        {
            archive.StaffLinks.RemoveRange(await archive.StaffLinks.Where(l => l.EditorId == editor.Id).ToListAsync(cancellationToken));
        }

        var address = Add(role, editor?.Id, madeBy, InvitationLifetime);
        await log.RecordAsync(StaffActKind.Invited, editor?.DisplayName ?? DeskWords.Of(role), madeBy, cancellationToken);
        return address;
    }

    /// <summary>The link, while it can be used.</summary>
    public async Task<StaffLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.Hash(token), Now);
        var link = await archive.StaffLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.ExpiresAt >= now, cancellationToken);
        // A set-up link that somebody kept is worth nothing once there is an account.
        return link is { MadeBy: null } && await archive.Users.AnyAsync(cancellationToken) ? null : link;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Uri Add(StaffRole role, Guid? editorId, string? madeBy, TimeSpan lifetime)
    {
        var secret = SecretToken.Make();
        archive.StaffLinks.Add(new StaffLink { TokenHash = SecretToken.Hash(secret), Role = role, EditorId = editorId, ExpiresAt = Now + lifetime, MadeBy = madeBy });
        return new Uri(options.Value.PublicUrl, DeskLinks.SetUp(secret));
    }
}
