using System.Diagnostics;

namespace SmartCityExchange.Tests.Support;

/// <summary>What the machine the tests run on lets them do.</summary>
public static class Machine
{
    private static readonly Lazy<string?> NoDropping = new(() =>
        !Environment.IsPrivilegedProcess || Succeeds([.. Unprivileged, "true"]) ? null : "The tests run as root, and setpriv cannot take root's rights away.");

    private static readonly Lazy<string?> NoMounting = new(() =>
        Succeeds([.. OnSmallDisk("/mnt", "64k"), "true"]) ? null : "This machine lets the tests mount no file system, so a full disk cannot be shown.");

    /// <summary>Runs a command for which the permissions of files count: root is left without its privileges.</summary>
    public static IReadOnlyList<string> Unprivileged =>
        Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : [];

    /// <summary>Why <see cref="Unprivileged"/> does not work here, or null.</summary>
    public static string? WhyNotUnprivileged => NoDropping.Value;

    /// <summary>Why <see cref="OnSmallDisk"/> does not work here, or null.</summary>
    public static string? WhyNoSmallDisk => NoMounting.Value;

    /// <summary>Runs a command that sees a disk of its own mounted on a folder; the disk is gone when the command ends.</summary>
    public static IReadOnlyList<string> OnSmallDisk(string folder, string size) =>
    [
        .. Environment.IsPrivilegedProcess ? ["unshare", "--mount"] : new[] { "unshare", "--mount", "--map-root-user" },
        "sh", "-c", $"mount -t tmpfs -o size={size} tmpfs '{folder}' && exec \"$@\"", "sh",
    ];

    private static bool Succeeds(IReadOnlyList<string> command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test in which the permissions of files must count, also when the tests run as root.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() => Skip = Machine.WhyNotUnprivileged;
}

/// <summary>A test that needs a disk it can fill.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    public SmallDiskTheoryAttribute() => Skip = Machine.WhyNoSmallDisk;
}
