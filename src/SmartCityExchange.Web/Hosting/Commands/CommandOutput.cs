namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Where the program speaks to whoever runs it.</summary>
/// <param name="IsWatched">Somebody looks at a terminal: a line may be written over, as progress does.</param>
public sealed record CommandOutput(TextWriter Output, TextWriter Errors, bool IsWatched)
{
    public static CommandOutput OfConsole { get; } = new(Console.Out, Console.Error, !Console.IsOutputRedirected);
}
