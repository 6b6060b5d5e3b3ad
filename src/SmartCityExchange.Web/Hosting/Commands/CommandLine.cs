namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Understands what the program was started with: a command, or none, which serves the site.</summary>
public static class CommandLine
{
    /// <summary>Exit code for a command line that was not understood.</summary>
    public const int Misuse = 2;

    /// <summary>
    /// Settings without a colon in their name: those of the host, and the sections, which a test host hands over empty. All others
    /// have one, as <c>--Archive:DataDirectory</c>.
    /// </summary>
    private static readonly HashSet<string> HostSettings = new(StringComparer.OrdinalIgnoreCase)
    {
        WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey, WebHostDefaults.PreferHostingUrlsKey,
        WebHostDefaults.DetailedErrorsKey, WebHostDefaults.CaptureStartupErrorsKey, WebHostDefaults.SuppressStatusMessagesKey,
        WebHostDefaults.ApplicationKey, WebHostDefaults.EnvironmentKey, WebHostDefaults.ContentRootKey, WebHostDefaults.WebRootKey,
        WebHostDefaults.StaticWebAssetsKey, WebHostDefaults.StartupAssemblyKey, WebHostDefaults.HostingStartupAssembliesKey,
        WebHostDefaults.PreventHostingStartupKey, WebHostDefaults.ShutdownTimeoutKey,
        "AllowedHosts", "Archive", "Search", "Mail", "Operator", "Serilog", "Logging", "Kestrel",
    };

    /// <summary>Exit code after a problem that was explained in a line.</summary>
    private const int Refused = 1;

    /// <summary>Runs the command that is named, or serves with the settings that are. Returns the exit code of the program.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandOutput output, Func<string[], Task<int>> serve)
    {
        if (arguments.Any(argument => argument is "--help" or "-h" or "-?") || arguments is ["help"])
        {
            await output.Output.WriteLineAsync(Help.Text);
            return 0;
        }

        try
        {
            var command = arguments.Count > 0 && !arguments[0].StartsWith('-') ? Command.Find(arguments[0]) : null;
            var call = Read(command, command is null ? arguments : [.. arguments.Skip(1)], output);
            return command is null ? await serve([.. call.Settings]) : await command.RunAsync(call);
        }
        catch (CommandLineException e)
        {
            await output.Errors.WriteLineAsync($"{e.Message} {Help.List}");
            return Misuse;
        }
        catch (StartupException e)
        {
            await output.Errors.WriteLineAsync(e.Message);
            return Refused;
        }
    }

    /// <summary>Parts the arguments into operands, options of the command and settings of the program.</summary>
    private static CommandCall Read(Command? command, IReadOnlyList<string> arguments, CommandOutput output)
    {
        var call = new CommandCall { Console = output };
        for (var at = 0; at < arguments.Count; at++)
        {
            var argument = arguments[at];
            if (!argument.StartsWith('-') || argument == "-")
            {
                call.Operands.Add(command is not null ? argument : throw new CommandLineException($"„{argument}“ gehört zu keiner Einstellung."));
                continue;
            }

            var name = argument.TrimStart('-').Split('=')[0];
            string? Value() => argument.Contains('=', StringComparison.Ordinal) ? argument[(argument.IndexOf('=', StringComparison.Ordinal) + 1)..]
                : at + 1 < arguments.Count ? arguments[++at] : null;

            if (command?.Flag == name)
            {
                call.IsFlagged = true;
            }
            else if (command?.Option == name)
            {
                call.Option = Value() ?? throw new CommandLineException($"--{name} braucht eine Angabe.");
            }
            else if (name.Contains(':', StringComparison.Ordinal) || (command is null && HostSettings.Contains(name)))
            {
                call.Settings.Add($"--{name}={Value() ?? throw new CommandLineException($"--{name} braucht eine Angabe.")}");
            }
            else
            {
                throw new CommandLineException($"Die Angabe „{argument}“ gibt es nicht.");
            }
        }

        return command is null || Fits(command.Operands, call.Operands.Count) ? call : throw new CommandLineException(command.Operands switch
        {
            OperandCount.None => $"„{command.Name}“ nimmt keine Angabe ohne Bindestriche.",
            OperandCount.NoneOrOne => $"„{command.Name}“ nimmt höchstens eine Angabe: {command.Usage}.",
            OperandCount.Two => $"„{command.Name}“ braucht zwei Angaben: {command.Usage}.",
            OperandCount.One when call.Operands.Count > 1 => $"„{command.Name}“ nimmt eine Datei.",
            _ => $"„{command.Name}“ braucht mindestens eine Datei.",
        });
    }

    private static bool Fits(OperandCount asked, int given) => asked switch
    {
        OperandCount.None => given == 0,
        OperandCount.One => given == 1,
        OperandCount.Two => given == 2,
        OperandCount.NoneOrOne => given <= 1,
        _ => given > 0,
    };
}

/// <summary>A command line that was not understood. The message is a German sentence.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
