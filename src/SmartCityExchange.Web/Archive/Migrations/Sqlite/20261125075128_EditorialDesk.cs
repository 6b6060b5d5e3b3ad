using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EditorialDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsDraft",
                table: "Revisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ContentVersion",
                table: "Events",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishAt",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublishBy",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TrashedAt",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("UPDATE Events SET ContentVersion = Version");

            migrationBuilder.CreateTable(
                name: "PreviewLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    EventKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreviewLinks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorkingCopies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    BaseVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    TypedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingCopies", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_TokenHash",
                table: "PreviewLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingCopies_EditorId_RecordKey",
                table: "WorkingCopies",
                columns: new[] { "EditorId", "RecordKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingCopies_RecordKey",
                table: "WorkingCopies",
                column: "RecordKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PreviewLinks");

            migrationBuilder.DropTable(
                name: "WorkingCopies");

            migrationBuilder.DropColumn(
                name: "IsDraft",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "ContentVersion",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "PublishAt",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "PublishBy",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "TrashedAt",
                table: "Events");
        }
    }
}
