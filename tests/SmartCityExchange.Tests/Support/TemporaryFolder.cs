namespace SmartCityExchange.Tests.Support;

/// <summary>A folder that is deleted with everything in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("sce-test-").FullName;

    public string Path(params string[] parts) => System.IO.Path.Combine([FullName, .. parts]);

    /// <summary>A file of this folder, written.</summary>
    public string Write(string name, byte[] content)
    {
        var file = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>May be called twice, as the factory that owns the folder is disposed twice.</summary>
    public void Dispose()
    {
        if (!Directory.Exists(FullName))
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(FullName, "*", SearchOption.AllDirectories))
        {
            // A test may have made it read-only.
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(FullName, recursive: true);
    }
}
