using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The index keeps no text: rowid is SearchDocuments.Id. secure-delete leaves no erased word in the file.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchIndex USING fts5(title, names, body, tokenize = 'ascii', content = '', contentless_delete = 1, prefix = '2 3');");
            migrationBuilder.Sql("INSERT INTO SearchIndex (SearchIndex, rank) VALUES ('secure-delete', 1);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE SearchIndex;");
        }
    }
}
