using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartCityExchange.Web.Hosting;

/// <summary>
/// Sets on every connection what SQLite does not keep in the file: an acknowledged save survives a power cut
/// (synchronous), erased text leaves no trace in free pages (secure_delete), and the schema of a foreign file runs no code.
/// </summary>
public sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; " +
        "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
