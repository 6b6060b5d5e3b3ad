using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting;

/// <summary>Whatever prevents the start ends in one German line on the error output that says what to do, and exit code 1.</summary>
public sealed class StartupRefusalTests(PreparedArchive archive) : IClassFixture<PreparedArchive>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.Path("data");

    [Theory]
    [InlineData("http://127.0.0.1:{0}")]
    [InlineData("http://localhost:{0}")]
    public async Task A_port_in_use_is_refused(string address)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, ((IPEndPoint)other.LocalEndpoint).Port);

        archive.CopyTo(Data);
        await AssertRefused($"Die Adresse {url} ist schon belegt. Bitte ", urls: url);
    }

    [Theory]
    [InlineData("http://203.0.113.7:5080")]
    [InlineData("unsinn")]
    public async Task An_address_this_machine_does_not_have_is_refused(string url)
    {
        archive.CopyTo(Data);
        await AssertRefused($"Unter der Adresse {url} kann das Programm nicht erreichbar sein", urls: url);
    }

    [Fact]
    public async Task A_data_folder_below_a_file_is_refused()
    {
        _folder.Write("file", [1]);

        await AssertRefused($"Das Datenverzeichnis {_folder.Path("file", "data")} lässt sich nicht anlegen oder beschreiben", data: _folder.Path("file", "data"));
    }

    [Fact]
    public async Task A_file_of_other_bytes_is_refused()
    {
        _folder.Write("data/archive.db", RandomNumberGenerator.GetBytes(20_000));

        await AssertRefused("ist beschädigt oder keine SQLite-Datenbank. Bitte ");
    }

    [Fact]
    public async Task A_short_text_in_place_of_the_database_is_refused()
    {
        _folder.Write("data/archive.db", "Kein Archiv"u8.ToArray());

        await AssertRefused("ist beschädigt oder keine SQLite-Datenbank. Bitte ");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public async Task A_database_with_an_overwritten_page_is_refused(int page)
    {
        var file = archive.CopyTo(Data);
        await using (var stream = File.OpenWrite(file))
        {
            stream.Position = (page - 1) * 4096;
            stream.Write(RandomNumberGenerator.GetBytes(4096));
        }

        await AssertRefused("ist beschädigt oder keine SQLite-Datenbank. Bitte ");
    }

    [Fact]
    public async Task A_truncated_database_is_refused()
    {
        var file = archive.CopyTo(Data);
        await using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(stream.Length / 2);
        }

        await AssertRefused("ist beschädigt oder keine SQLite-Datenbank. Bitte ");
    }

    [Fact]
    public async Task The_database_of_a_newer_program_is_refused()
    {
        Execute(archive.CopyTo(Data), "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Future', '99.0.0')");

        await AssertRefused("wurde von einer neueren Fassung des Programms angelegt (Stand 29991231000000_Future). Bitte ");
    }

    [Fact]
    public async Task A_database_another_program_holds_is_refused()
    {
        await using var holder = Open(archive.CopyTo(Data));
        await using var transaction = holder.BeginTransaction();
        Execute(holder, "UPDATE Events SET Version = Version");

        await AssertRefused("ist von einem anderen Programm gesperrt. Bitte ");
    }

    [UnprivilegedFact]
    public async Task A_new_archive_in_a_read_only_folder_is_refused()
    {
        Directory.CreateDirectory(Data);
        MakeReadOnly(Data);

        await AssertRefused($"Das Datenverzeichnis {Data} lässt sich nicht anlegen oder beschreiben", prefix: Machine.Unprivileged);
    }

    [UnprivilegedFact]
    public async Task An_archive_in_a_read_only_folder_is_refused()
    {
        archive.CopyTo(Data);
        MakeReadOnly(Data);

        await AssertRefused("lässt sich nicht schreiben. Bitte ", prefix: Machine.Unprivileged);
    }

    [UnprivilegedFact]
    public async Task A_read_only_database_is_refused()
    {
        var file = archive.CopyTo(Data);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);

        await AssertRefused($"Das Archiv {file} lässt sich nicht schreiben. Bitte ", prefix: Machine.Unprivileged);
    }

    [SmallDiskTheory]
    [InlineData("4k")]
    [InlineData("16k")]
    [InlineData("64k")]
    [InlineData("360k")]
    public async Task A_full_disk_is_refused(string size)
    {
        Directory.CreateDirectory(Data);

        await AssertRefused($"Auf dem Datenträger von {Path.Combine(Data, "archive.db")} ", prefix: Machine.OnSmallDisk(Data, size));
    }

    [Fact]
    public async Task A_migration_lock_left_by_a_killed_program_does_not_prevent_the_start()
    {
        Execute(archive.CopyTo(Data), "INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00')");
        await using var site = SiteProcess.Start(Data);

        await site.Serving();
    }

    public void Dispose() => _folder.Dispose();

    private async Task AssertRefused(string words, string? data = null, string? urls = null, IReadOnlyList<string>? prefix = null)
    {
        await using var site = SiteProcess.Start(data ?? Data, urls: urls, prefix: prefix);
        var exitCode = await site.Ended();

        Assert.Contains(words, site.Errors, StringComparison.Ordinal);
        Assert.Contains("Bitte ", site.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', site.Errors);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", site.Output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    private static void MakeReadOnly(string folder) => File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Open(file);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
