using Microsoft.Data.Sqlite;

namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>Inserts rows into one table with one prepared command.</summary>
internal sealed class BulkTable : IDisposable
{
    private readonly SqliteCommand _command;

    public BulkTable(SqliteConnection connection, string table, params string[] columns)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Table and columns are constants of SyntheticArchive.
        _command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(c => $"${c}"))})";
#pragma warning restore CA2100
        foreach (var column in columns)
        {
            _command.Parameters.Add(new SqliteParameter($"${column}", null));
        }
    }

    public void Add(SqliteTransaction transaction, params object?[] values)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
