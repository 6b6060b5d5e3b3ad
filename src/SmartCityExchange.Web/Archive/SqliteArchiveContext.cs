using Microsoft.EntityFrameworkCore;

namespace SmartCityExchange.Web.Archive;

/// <summary>The archive in a SQLite file. Its migrations are in <c>Archive/Migrations/Sqlite</c>.</summary>
public sealed class SqliteArchiveContext(DbContextOptions<SqliteArchiveContext> options) : ArchiveContext(options);
