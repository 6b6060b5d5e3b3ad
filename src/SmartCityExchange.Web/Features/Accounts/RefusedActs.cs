using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>
/// Writes into the log of acts what somebody tried whose role is too small for it. The log only grows, so an account gets a limited number
/// of such lines in an hour, and one address one line.
/// </summary>
public sealed class RefusedActs(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RefusedActs> log)
{
    /// <summary>Whoever tries more than that is known to try, and the log keeps room for others.</summary>
    public const int MostInAnHour = 20;

    private readonly AttemptCount _written = new(clock, TimeSpan.FromHours(1));

    public async Task RecordAsync(HttpContext http)
    {
        if (http.User.Identity is not { IsAuthenticated: true } || !Counts($"{http.User.EditorId()}", $"{http.Request.Method} {http.Request.Path}", out var isLast))
        {
            return;
        }

        var tried = $"{(HttpMethods.IsPost(http.Request.Method) ? "Absenden an" : "Aufruf von")} {Shortened(http.Request.Path)}{(isLast ? ". Weiteres schreibt das Protokoll eine Stunde lang nicht auf" : "")}";
        try
        {
            // A context of its own: what the refused act has changed in its own must not be stored with the line.
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StaffLog>().RecordAsync(StaffActKind.Refused, tried, http.User.EditorName());
        }
        catch (Exception e) when (e is DbException or DbUpdateException)
        {
            // The answer stays a refusal.
            log.LogError(e, "A refused act could not be written into the log of acts");
        }
    }

    private bool Counts(string editor, string act, out bool isLast)
    {
        isLast = _written.Wait(editor, MostInAnHour - 1) is not null;
        if (_written.Wait(editor, MostInAnHour) is not null || _written.Wait($"{editor} {act}", 1) is not null)
        {
            return false;
        }

        _written.Add(editor);
        _written.Add($"{editor} {act}");
        return true;
    }

    /// <summary>Short enough for the words around it to find room in the line.</summary>
    private static string Shortened(string path) => path.Length <= StaffAct.SubjectMaxLength / 2 ? path : path[..(StaffAct.SubjectMaxLength / 2)] + "…";
}
