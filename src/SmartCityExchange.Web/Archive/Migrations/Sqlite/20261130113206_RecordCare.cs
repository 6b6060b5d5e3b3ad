using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RecordCare : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "MergedIntoId",
                table: "Records",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TrashedAt",
                table: "Records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DistinctRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OneId = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistinctRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DistinctRecords_Records_OneId",
                        column: x => x.OneId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DistinctRecords_Records_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecordMerges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    IntoKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    MergedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MergedBy = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAliases = table.Column<string>(type: "TEXT", nullable: false),
                    Venues = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true),
                    Events = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordMerges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RejectedProposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature = table.Column<string>(type: "TEXT", nullable: false),
                    RejectedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RejectedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RejectedProposals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Records_MergedIntoId",
                table: "Records",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_DistinctRecords_OneId_OtherId",
                table: "DistinctRecords",
                columns: new[] { "OneId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DistinctRecords_OtherId",
                table: "DistinctRecords",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_RecordMerges_FromKey",
                table: "RecordMerges",
                column: "FromKey");

            migrationBuilder.CreateIndex(
                name: "IX_RecordMerges_IntoKey",
                table: "RecordMerges",
                column: "IntoKey");

            migrationBuilder.CreateIndex(
                name: "IX_RejectedProposals_EventKey_Signature",
                table: "RejectedProposals",
                columns: new[] { "EventKey", "Signature" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Records_Records_MergedIntoId",
                table: "Records",
                column: "MergedIntoId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Records_Records_MergedIntoId",
                table: "Records");

            migrationBuilder.DropTable(
                name: "DistinctRecords");

            migrationBuilder.DropTable(
                name: "RecordMerges");

            migrationBuilder.DropTable(
                name: "RejectedProposals");

            migrationBuilder.DropIndex(
                name: "IX_Records_MergedIntoId",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "TrashedAt",
                table: "Records");
        }
    }
}
