using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchMemory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // rowid is SearchDocuments.Id, and SearchPassages.Id. The index is made anew at the next start: its words have a new version.
            migrationBuilder.Sql("DROP TABLE SearchVocabulary;");
            migrationBuilder.Sql("DROP TABLE SearchIndex;");
            foreach (var table in new[] { "SearchIndex", "PassageIndex" })
            {
                migrationBuilder.Sql($"CREATE VIRTUAL TABLE {table} USING fts5(title, names, mentioned, body, stems, joined, tokenize = 'ascii');");
                migrationBuilder.Sql($"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1);");
            }

            migrationBuilder.AddColumn<int>(
                name: "Attendance",
                table: "SearchDocuments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FirstDay",
                table: "SearchDocuments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFindable",
                table: "SearchDocuments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "LastDay",
                table: "SearchDocuments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Months",
                table: "SearchDocuments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Municipalities",
                table: "SearchDocuments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Organisations",
                table: "SearchDocuments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "Stamp",
                table: "SearchDocuments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Topics",
                table: "SearchDocuments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "SearchAliases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchAliases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchPassages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    ContributionId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchPassages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchPassages_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    IsJoined = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stem = table.Column<string>(type: "TEXT", nullable: false),
                    Spelling = table.Column<string>(type: "TEXT", nullable: false),
                    IsName = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnansweredQueries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnansweredQueries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchPassageTown",
                columns: table => new
                {
                    PassageId = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityId = table.Column<int>(type: "INTEGER", nullable: false),
                    Evidence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchPassageTown", x => new { x.PassageId, x.MunicipalityId });
                    table.ForeignKey(
                        name: "FK_SearchPassageTown_Records_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SearchPassageTown_SearchPassages_PassageId",
                        column: x => x.PassageId,
                        principalTable: "SearchPassages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_Stamp",
                table: "SearchDocuments",
                column: "Stamp");

            migrationBuilder.CreateIndex(
                name: "IX_SearchAliases_FoldedName",
                table: "SearchAliases",
                column: "FoldedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchPassages_EventId",
                table: "SearchPassages",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchPassageTown_MunicipalityId",
                table: "SearchPassageTown",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_Word_IsJoined_IsName",
                table: "SearchWords",
                columns: new[] { "Word", "IsJoined", "IsName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnansweredQueries_Words_Day",
                table: "UnansweredQueries",
                columns: new[] { "Words", "Day" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE PassageIndex;");
            migrationBuilder.Sql("DROP TABLE SearchIndex;");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchIndex USING fts5(title, names, body, stems, joined, tokenize = 'ascii', prefix = '2 3');");
            migrationBuilder.Sql("INSERT INTO SearchIndex (SearchIndex, rank) VALUES ('secure-delete', 1);");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchVocabulary USING fts5vocab(SearchIndex, col);");

            migrationBuilder.DropTable(
                name: "SearchAliases");

            migrationBuilder.DropTable(
                name: "SearchPassageTown");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "UnansweredQueries");

            migrationBuilder.DropTable(
                name: "SearchPassages");

            migrationBuilder.DropIndex(
                name: "IX_SearchDocuments_Stamp",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "Attendance",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "FirstDay",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "IsFindable",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "LastDay",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "Months",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "Municipalities",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "Organisations",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "Stamp",
                table: "SearchDocuments");

            migrationBuilder.DropColumn(
                name: "Topics",
                table: "SearchDocuments");
        }
    }
}
