using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>What is found by words: whole records, or single passages of reports.</summary>
public enum FullTextTable
{
    Records,
    Passages,
}

/// <summary>The words of one entry, analysed: folded, in the order of the text, separated by blanks.</summary>
/// <param name="Title">The title or name.</param>
/// <param name="Names">Names of records that take part, and of speakers.</param>
/// <param name="Mentioned">Names of records that are merely mentioned.</param>
/// <param name="Body">The text.</param>
/// <param name="Stems">The stems of all these words in order.</param>
/// <param name="Joined">Other forms: groups written as one word, completed compounds.</param>
public sealed record FullTextEntry(string Title, string Names, string Mentioned, string Body, string Stems, string Joined);

/// <summary>An entry that answers a query.</summary>
/// <param name="Row">Its number in the table.</param>
/// <param name="Score">Larger is better; comparable within one query only.</param>
public readonly record struct FullTextHit(int Row, double Score);

/// <summary>
/// The only place that knows the full-text engine of the database, here SQLite's FTS5. It is given analysed words and neutral
/// queries, so that another engine holding the same words answers the same.
/// </summary>
public sealed class FullTextStore(ArchiveContext archive)
{
    /// <summary>Weights of title, names, mentioned, body, stems and joined: a name in the title says most.</summary>
    private const string Weights = "10.0, 4.0, 1.5, 1.0, 0.8, 0.6";

    /// <summary>So many pages are written by one step of a merge, some tenths of a second.</summary>
    private const int PagesOfAStep = 1000;

    private readonly HashSet<string> _replaced = [];

    /// <summary>Writes the entry, in place of the one that has the row.</summary>
    public async Task WriteAsync(FullTextTable table, int row, FullTextEntry entry, CancellationToken cancellationToken)
    {
        await RememberAsync(table, row, cancellationToken);
        await using var command = await CommandAsync(
            $"INSERT OR REPLACE INTO {Name(table)} (rowid, title, names, mentioned, body, stems, joined) VALUES ($row, $title, $names, $mentioned, $body, $stems, $joined)",
            cancellationToken);
        Add(command, "$row", row);
        Add(command, "$title", entry.Title);
        Add(command, "$names", entry.Names);
        Add(command, "$mentioned", entry.Mentioned);
        Add(command, "$body", entry.Body);
        Add(command, "$stems", entry.Stems);
        Add(command, "$joined", entry.Joined);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task RemoveAsync(FullTextTable table, int row, CancellationToken cancellationToken)
    {
        await RememberAsync(table, row, cancellationToken);
        await using var command = await CommandAsync($"DELETE FROM {Name(table)} WHERE rowid = $row", cancellationToken);
        Add(command, "$row", row);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>All entries that answer the terms of a query, in no order. Its days are not looked at.</summary>
    /// <param name="table">What is asked.</param>
    /// <param name="query">At least one term.</param>
    /// <param name="isLoose">The parts of a compound answer it as well.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<List<FullTextHit>> MatchAsync(FullTextTable table, SearchQuery query, bool isLoose, CancellationToken cancellationToken)
    {
        var name = Name(table);
        await using var command = await CommandAsync($"SELECT rowid, bm25({name}, {Weights}) FROM {name} WHERE {name} MATCH $query", cancellationToken);
        Add(command, "$query", Fts5Expression.Of(query, isLoose));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<FullTextHit> hits = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            // FTS5 counts downwards: -3 is better than -1.
            hits.Add(new FullTextHit(reader.GetInt32(0), -reader.GetDouble(1)));
        }

        return hits;
    }

    /// <summary>Words of entries that were replaced or removed since the last call, and that no entry has any more.</summary>
    public async Task<IReadOnlyList<string>> TakeLostWordsAsync(CancellationToken cancellationToken)
    {
        List<string> lost = [];
        foreach (var word in _replaced)
        {
            await using var command = await CommandAsync(
                "SELECT EXISTS (SELECT 1 FROM SearchIndex WHERE SearchIndex MATCH $word) OR EXISTS (SELECT 1 FROM PassageIndex WHERE PassageIndex MATCH $word)", cancellationToken);
            Add(command, "$word", $"\"{word}\"");
            if ((long)(await command.ExecuteScalarAsync(cancellationToken))! == 0)
            {
                lost.Add(word);
            }
        }

        _replaced.Clear();
        return lost;
    }

    /// <summary>
    /// From now on words of replaced entries stay in the file: to wipe each out of its page at once takes ten times as long as all the
    /// rest when every entry is replaced. To be followed by <see cref="WipeAsync"/>.
    /// </summary>
    public async Task PostponeWipingAsync(CancellationToken cancellationToken)
    {
        foreach (var table in Enum.GetValues<FullTextTable>())
        {
            await OrderAsync(table, "secure-delete", 0, cancellationToken);
        }
    }

    /// <summary>Writes the tables anew without the words that were postponed, in steps between which others can save; words are wiped at once again.</summary>
    public async Task WipeAsync(CancellationToken cancellationToken)
    {
        foreach (var table in Enum.GetValues<FullTextTable>())
        {
            await OrderAsync(table, "secure-delete", 1, cancellationToken);
            // A merge of everything begins with a negative number and is done when a step changes nothing (sqlite.org/fts5.html, 6.8).
            for (var pages = -PagesOfAStep; await OrderAsync(table, "merge", pages, cancellationToken) > 1; pages = PagesOfAStep)
            {
            }
        }
    }

    /// <summary>As <see cref="TakeLostWordsAsync"/>, for who needs no answer.</summary>
    public void ForgetReplaced() => _replaced.Clear();

    /// <summary>Gives the engine an order for one table. Returns the number of rows it changed.</summary>
    private async Task<long> OrderAsync(FullTextTable table, string order, int number, CancellationToken cancellationToken)
    {
        var name = Name(table);
        await using var command = await CommandAsync($"INSERT INTO {name} ({name}, rank) VALUES ($order, $number)", cancellationToken);
        Add(command, "$order", order);
        Add(command, "$number", number);
        await using var changes = await CommandAsync("SELECT total_changes()", cancellationToken);
        var before = (long)(await changes.ExecuteScalarAsync(cancellationToken))!;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return (long)(await changes.ExecuteScalarAsync(cancellationToken))! - before;
    }

    private async Task RememberAsync(FullTextTable table, int row, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync($"SELECT title || ' ' || names || ' ' || mentioned || ' ' || body || ' ' || joined FROM {Name(table)} WHERE rowid = $row", cancellationToken);
        Add(command, "$row", row);
        if (await command.ExecuteScalarAsync(cancellationToken) is string words)
        {
            _replaced.UnionWith(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private async Task<DbCommand> CommandAsync(string text, CancellationToken cancellationToken)
    {
        var connection = archive.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open)
        {
            // Closed by the context when it is disposed; opened through it, so that its settings apply.
            await archive.Database.OpenConnectionAsync(cancellationToken);
        }

        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = archive.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static string Name(FullTextTable table) => table == FullTextTable.Records ? "SearchIndex" : "PassageIndex";
}
