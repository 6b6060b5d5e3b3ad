namespace SmartCityExchange.Web.Archive;

/// <summary>The section <c>Archive</c> of the settings: where the archive lies and where it is first filled from.</summary>
public sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>Folder of the database, created when missing; relative to the folder the program is started in.</summary>
    public string DataDirectory { get; init; } = "data";

    /// <summary>Folder whose <c>*.txt</c> reports are imported at start; empty imports nothing.</summary>
    public string SeedDirectory { get; init; } = "seeds";

    /// <summary>The address visitors reach the site at; the only source of absolute links, because a request's Host header can be forged.</summary>
    public Uri PublicUrl { get; init; } = new("http://localhost:5080");

    /// <summary>Visitors reach the site over https, maybe through a server in front that speaks it.</summary>
    public bool IsSecure => PublicUrl.Scheme == Uri.UriSchemeHttps;

    /// <summary>
    /// Addresses, or networks as 10.0.0.0/8, of servers in front of this one: only what they say of who asks, and whether over https, is
    /// believed. Empty believes nobody.
    /// </summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    /// <summary>Folder of the rows an operator adds to the reader's tables.</summary>
    public string TableDirectory => Path.Combine(Path.GetFullPath(DataDirectory), "tables");

    /// <summary>Folder of the files of documents; never one the web server serves.</summary>
    public string DocumentDirectory => Path.Combine(Path.GetFullPath(DataDirectory), "documents");

    public string DatabaseFile => Path.Combine(Path.GetFullPath(DataDirectory), "archive.db");
}
