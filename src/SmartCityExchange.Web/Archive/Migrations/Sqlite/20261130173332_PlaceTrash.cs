using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlaceTrash : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "TrashedAt",
                table: "Venues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TrashedAt",
                table: "EventSeries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "One",
                table: "DistinctRecords",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "Other",
                table: "DistinctRecords",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // What was decided about two rows is decided about their keys, the smaller first: text and Guid order them alike.
            migrationBuilder.Sql(
                """
                UPDATE "DistinctRecords" SET
                    "One" = (SELECT min("Key") FROM "Records" WHERE "Id" IN ("OneId", "OtherId")),
                    "Other" = (SELECT max("Key") FROM "Records" WHERE "Id" IN ("OneId", "OtherId"));
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_DistinctRecords_Records_OneId",
                table: "DistinctRecords");

            migrationBuilder.DropForeignKey(
                name: "FK_DistinctRecords_Records_OtherId",
                table: "DistinctRecords");

            migrationBuilder.DropIndex(
                name: "IX_DistinctRecords_OneId_OtherId",
                table: "DistinctRecords");

            migrationBuilder.DropIndex(
                name: "IX_DistinctRecords_OtherId",
                table: "DistinctRecords");

            migrationBuilder.DropColumn(
                name: "OneId",
                table: "DistinctRecords");

            migrationBuilder.DropColumn(
                name: "OtherId",
                table: "DistinctRecords");

            migrationBuilder.CreateIndex(
                name: "IX_DistinctRecords_One_Other",
                table: "DistinctRecords",
                columns: new[] { "One", "Other" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The rows cannot point at venues and series: what was decided is asked again.
            migrationBuilder.Sql("""DELETE FROM "DistinctRecords";""");

            migrationBuilder.DropIndex(
                name: "IX_DistinctRecords_One_Other",
                table: "DistinctRecords");

            migrationBuilder.DropColumn(
                name: "TrashedAt",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "TrashedAt",
                table: "EventSeries");

            migrationBuilder.DropColumn(
                name: "One",
                table: "DistinctRecords");

            migrationBuilder.DropColumn(
                name: "Other",
                table: "DistinctRecords");

            migrationBuilder.AddColumn<int>(
                name: "OneId",
                table: "DistinctRecords",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OtherId",
                table: "DistinctRecords",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_DistinctRecords_OneId_OtherId",
                table: "DistinctRecords",
                columns: new[] { "OneId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DistinctRecords_OtherId",
                table: "DistinctRecords",
                column: "OtherId");

            migrationBuilder.AddForeignKey(
                name: "FK_DistinctRecords_Records_OneId",
                table: "DistinctRecords",
                column: "OneId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_DistinctRecords_Records_OtherId",
                table: "DistinctRecords",
                column: "OtherId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
