using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>
/// Keeps who is signed in on the server. Nothing in the cookie is believed but its secret: name and role are read from the
/// account at each request, so that a change to it holds at once.
/// </summary>
public sealed class StaffSessions(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    public const string Scheme = "Staff";

    /// <summary>A session that is not used for so long ends (ASVS 7.3.1).</summary>
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(60);

    /// <summary>No session is longer (ASVS 7.3.2).</summary>
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromHours(12);

    /// <summary>What is sensitive asks who one is unless that was proved so recently (ASVS 7.5.1).</summary>
    public static readonly TimeSpan FreshLimit = TimeSpan.FromMinutes(10);

    private const string IdClaim = "session";

    private const string ConfirmedClaim = "confirmed";

    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<string> StoreAsync(AuthenticationTicket ticket) =>
        StartAsync(Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!), ticket.Properties.GetString(nameof(StaffSession.Device)) ?? "");

    public Task<string> StartAsync(Guid editorId, string device) => InArchive(async archive =>
    {
        var secret = SecretToken.Make();
        archive.StaffSessions.Add(new StaffSession { TokenHash = SecretToken.Hash(secret), EditorId = editorId, CreatedAt = Now, SeenAt = Now, ConfirmedAt = Now, Device = device });
        await archive.SaveChangesAsync();
        return secret;
    });

    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => InArchive(async archive =>
    {
        var hash = SecretToken.Hash(key);
        var session = await archive.StaffSessions.Include(s => s.Editor).SingleOrDefaultAsync(s => s.TokenHash == hash);
        if (session is null)
        {
            return null;
        }

        if (session.Editor!.DisabledAt is not null || Now - session.SeenAt > IdleLimit || Now - session.CreatedAt > AbsoluteLimit)
        {
            archive.StaffSessions.Remove(session);
            await archive.SaveChangesAsync();
            return null;
        }

        if (Now - session.SeenAt >= SeenStep)
        {
            session.SeenAt = Now;
            await archive.SaveChangesAsync();
        }

        return new AuthenticationTicket(PrincipalOf(session.Editor, session), new AuthenticationProperties { IssuedUtc = session.CreatedAt, ExpiresUtc = session.CreatedAt + AbsoluteLimit }, Scheme);
    });

    public Task RemoveAsync(string key) => InArchive(async archive =>
    {
        var hash = SecretToken.Hash(key);
        archive.StaffSessions.RemoveRange(await archive.StaffSessions.Where(s => s.TokenHash == hash).ToListAsync());
        return await archive.SaveChangesAsync();
    });

    /// <summary>Somebody has proved anew who they are.</summary>
    public Task ConfirmAsync(int session) => InArchive(async archive =>
    {
        (await archive.StaffSessions.SingleAsync(s => s.Id == session)).ConfirmedAt = Now;
        return await archive.SaveChangesAsync();
    });

    public static ClaimsPrincipal PrincipalOf(Editor editor, StaffSession? session = null) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, editor.Id.ToString()),
        new Claim(ClaimTypes.Name, editor.DisplayName),
        .. session is null ? Array.Empty<Claim>() : [new Claim(IdClaim, session.Id.ToString(CultureInfo.InvariantCulture)), new Claim(ConfirmedClaim, session.ConfirmedAt.Ticks.ToString(CultureInfo.InvariantCulture))],
        .. Enum.GetValues<StaffRole>().Where(role => role <= editor.Role).Select(role => new Claim(ClaimTypes.Role, role.ToString())),
    ], Scheme));

    /// <summary>The session somebody is signed in with.</summary>
    public static int IdOf(ClaimsPrincipal user) => int.Parse(user.FindFirstValue(IdClaim)!, CultureInfo.InvariantCulture);

    /// <summary>Whether somebody proved recently who they are.</summary>
    public bool IsFresh(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(ConfirmedClaim), CultureInfo.InvariantCulture, out var ticks) && Now.Ticks - ticks <= FreshLimit.Ticks;

    private async Task<T> InArchive<T>(Func<ArchiveContext, Task<T>> action)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await action(scope.ServiceProvider.GetRequiredService<ArchiveContext>());
    }
}
