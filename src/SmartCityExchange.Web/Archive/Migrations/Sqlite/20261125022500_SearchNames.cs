using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // rowid is SearchDocuments.Id, and only the column of its kind is filled: a query of one column asks one kind.
            // weight orders names that match alike; see SearchNames.cs.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchNames USING fts5(municipality, person, topic, project, organisation, event, weight UNINDEXED, tokenize = 'ascii', prefix = '1 2 3 4');");
            migrationBuilder.Sql("INSERT INTO SearchNames (SearchNames, rank) VALUES ('secure-delete', 1);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE SearchNames;");
        }
    }
}
