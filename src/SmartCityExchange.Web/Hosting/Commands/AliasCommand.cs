using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Teaches the search that two words mean the same.</summary>
internal static class AliasCommand
{
    public static async Task<int> RunAsync(CommandCall call)
    {
        using var host = CommandHost.Build(call.Settings);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, CancellationToken.None);
        var refusal = await scope.ServiceProvider.GetRequiredService<SearchTeaching>().TeachAsync(call.Operands[0], call.Operands[1], CancellationToken.None);
        await (refusal is null ? call.Console.Output : call.Console.Errors).WriteLineAsync(refusal ?? $"„{call.Operands[0]}“ findet jetzt auch „{call.Operands[1]}“ und umgekehrt.");
        return refusal is null ? 0 : 1;
    }
}
