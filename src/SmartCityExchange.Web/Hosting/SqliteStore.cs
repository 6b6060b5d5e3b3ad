using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SQLitePCL;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Makes the SQLite file ready for the site: folder, health, version, migrations.</summary>
public sealed class SqliteStore(ArchiveContext archive, IOptions<ArchiveOptions> options)
{
    /// <summary>Versions 3.7.0 to 3.51.2 can corrupt a WAL database when it is reset (sqlite.org, release 3.51.3).</summary>
    private static readonly Version OldestSafe = new(3, 51, 3);

    private readonly string _file = options.Value.DatabaseFile;

    /// <summary>Creates and migrates the database, then fills it, while no other program does the same.</summary>
    /// <exception cref="StartupException">The folder or the file cannot be used; the message says why and what to do.</exception>
    public async Task PrepareAsync(Func<CancellationToken, Task> fill, CancellationToken cancellationToken)
    {
        CheckEngine();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            await using var turn = await TakeTurnAsync(cancellationToken);
            await MigrateAsync(cancellationToken);
            await fill(cancellationToken);
        }
        catch (Exception e) when (Explained(e) is { } problem)
        {
            throw problem;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StartupException($"Das Datenverzeichnis {Path.GetDirectoryName(_file)} lässt sich nicht anlegen oder beschreiben ({e.Message}). Bitte Pfad und Rechte prüfen oder mit Archive__DataDirectory ein anderes wählen.", e);
        }
    }

    /// <summary>Writes a copy of the archive as it is now into a folder, also while the site runs. Nothing when there is none yet.</summary>
    /// <exception cref="StartupException">The file cannot be read, or the copy not written.</exception>
    public void CopyTo(string folder)
    {
        if (!File.Exists(_file))
        {
            return;
        }

        SqliteConnection Open(string file, SqliteOpenMode mode)
        {
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
            connection.Open();
            return connection;
        }

        try
        {
            using var live = Open(_file, SqliteOpenMode.ReadWrite);
            using var copy = Open(Path.Combine(folder, Path.GetFileName(_file)), SqliteOpenMode.ReadWriteCreate);
            live.BackupDatabase(copy);
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    /// <summary>The failure as whoever runs the site can mend it, or null when it is not one of the database.</summary>
    public StartupException? Explained(Exception e) => e.GetBaseException() is SqliteException problem ? Explain(problem) : null;

    /// <summary>What a failure of the database means for whoever runs the site.</summary>
    private StartupException Explain(SqliteException problem) => new(problem.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            $"Das Archiv {_file} ist von einem anderen Programm gesperrt. Bitte das andere Programm beenden und neu starten.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB =>
            $"Das Archiv {_file} ist beschädigt oder keine SQLite-Datenbank. Bitte die letzte Sicherung zurückspielen oder die Datei beiseitelegen; dann wird aus den Berichten ein neues Archiv angelegt.",
        raw.SQLITE_FULL =>
            $"Auf dem Datenträger von {_file} ist kein Platz mehr. Bitte Platz schaffen und neu starten; gespeichert wurde nichts Halbes.",
        raw.SQLITE_IOERR =>
            $"Auf dem Datenträger von {_file} misslingt das Lesen oder Schreiben. Bitte freien Platz und Zustand des Datenträgers prüfen und neu starten.",
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM =>
            $"Das Archiv {_file} lässt sich nicht schreiben. Bitte die Rechte von Datei und Verzeichnis prüfen oder mit Archive__DataDirectory ein anderes Verzeichnis wählen.",
        _ =>
            $"Das Archiv {_file} lässt sich nicht benutzen ({problem.Message}). Bitte Datenträger und Datei prüfen.",
    }, problem);

    private static void CheckEngine()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        if (Version.Parse(connection.ServerVersion) < OldestSafe)
        {
            throw new StartupException($"SQLite {connection.ServerVersion} kann Daten beschädigen. Nötig ist {OldestSafe} oder neuer; bitte das Programm mit seinen eigenen Bibliotheken starten.");
        }
    }

    /// <summary>Two programs started at once prepare the file one after the other; the second waits for as long as a large import takes.</summary>
    private async Task<FileStream> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var file = _file + ".lock";
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (File.Exists(file))
            {
                if (attempt == 1200)
                {
                    throw new StartupException($"Das Archiv {_file} wird gerade von einem anderen Programm eingerichtet. Bitte warten, bis es fertig ist, und neu starten.", e);
                }

                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (new FileInfo(_file) is { Exists: true, Length: > 0 })
        {
            await CheckHealthAsync(cancellationToken);
            await CheckNotNewerAsync(cancellationToken);
            await ForgetStaleMigrationLockAsync(cancellationToken);
        }

        await archive.Database.MigrateAsync(cancellationToken);
        await archive.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
    }

    private async Task CheckHealthAsync(CancellationToken cancellationToken)
    {
        var findings = await archive.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1").ToListAsync(cancellationToken);
        if (findings is not ["ok"])
        {
            throw Explain(new SqliteException(string.Join(' ', findings), raw.SQLITE_CORRUPT));
        }
    }

    private async Task CheckNotNewerAsync(CancellationToken cancellationToken)
    {
        var known = archive.Database.GetMigrations().ToHashSet();
        var applied = await archive.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            throw new StartupException($"Das Archiv {_file} wurde von einer neueren Fassung des Programms angelegt (Stand {newer}). Bitte diese neuere Fassung starten oder mit Archive__DataDirectory ein anderes Verzeichnis wählen.");
        }
    }

    /// <summary>A program killed while migrating leaves its lock behind, and EF Core would wait for it for ever. It is our turn, so nobody holds it.</summary>
    private async Task ForgetStaleMigrationLockAsync(CancellationToken cancellationToken)
    {
        var exists = await archive.Database
            .SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (exists > 0)
        {
            await archive.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock;", cancellationToken);
        }
    }
}
