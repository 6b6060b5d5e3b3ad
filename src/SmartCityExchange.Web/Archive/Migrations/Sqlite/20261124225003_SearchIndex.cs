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
            // rowid is SearchDocuments.Id. secure-delete leaves no erased word in the file; a table without content
            // (contentless_delete) would keep erased words until its next merge.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchIndex USING fts5(title, names, body, stems, joined, tokenize = 'ascii', prefix = '2 3');");
            migrationBuilder.Sql("INSERT INTO SearchIndex (SearchIndex, rank) VALUES ('secure-delete', 1);");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchVocabulary USING fts5vocab(SearchIndex, col);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE SearchVocabulary;");
            migrationBuilder.Sql("DROP TABLE SearchIndex;");
        }
    }
}
