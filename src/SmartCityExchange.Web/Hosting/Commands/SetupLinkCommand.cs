using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Gives whoever runs the program a way into the desk: to the first account, or back into one.</summary>
internal static class SetupLinkCommand
{
    private const string MadeBy = "Betrieb";

    public static async Task<int> RunAsync(CommandCall call)
    {
        using var host = CommandHost.Build(call.Settings);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, CancellationToken.None);
        var links = scope.ServiceProvider.GetRequiredService<StaffLinks>();
        var (address, refusal) = call.Operands is [var mail]
            ? await ResetAsync(scope.ServiceProvider.GetRequiredService<ArchiveContext>(), links, mail)
            : (await links.SetUpAsync(CancellationToken.None), "Es gibt schon Konten. Nennen Sie die E-Mail-Adresse des Kontos, in das jemand wieder hineinkommen soll.");
        await (address is null ? call.Console.Errors : call.Console.Output).WriteLineAsync(address?.ToString() ?? refusal);
        return address is null ? 1 : 0;
    }

    private static async Task<(Uri? Address, string Refusal)> ResetAsync(ArchiveContext archive, StaffLinks links, string mail)
    {
        var normalized = mail.Trim().ToUpperInvariant();
        var editor = await archive.Users.SingleOrDefaultAsync(e => e.NormalizedEmail == normalized);
        return editor is null
            ? (null, $"Ein Konto mit der Adresse „{mail}“ gibt es nicht.")
            : (await links.InviteAsync(editor.Role, editor, MadeBy, CancellationToken.None), "");
    }
}
