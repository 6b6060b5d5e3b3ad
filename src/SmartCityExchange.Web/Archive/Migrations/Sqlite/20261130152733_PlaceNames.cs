using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlaceNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "Venues",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FoldedAliases",
                table: "Venues",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FormerKeys",
                table: "Venues",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "EventSeries",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FoldedAliases",
                table: "EventSeries",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FormerKeys",
                table: "EventSeries",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "FoldedAliases",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "FormerKeys",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "EventSeries");

            migrationBuilder.DropColumn(
                name: "FoldedAliases",
                table: "EventSeries");

            migrationBuilder.DropColumn(
                name: "FormerKeys",
                table: "EventSeries");
        }
    }
}
