using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityExchange.Web.Archive.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndexesByWhatDiffers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Events_Status_Date",
                table: "Events");

            migrationBuilder.CreateIndex(
                name: "IX_Events_Date_Status",
                table: "Events",
                columns: new[] { "Date", "Status" });

            migrationBuilder.DropIndex(
                name: "IX_Records_RecordKind_FoldedName",
                table: "Records");

            migrationBuilder.CreateIndex(
                name: "IX_Records_FoldedName_RecordKind",
                table: "Records",
                columns: new[] { "FoldedName", "RecordKind" });

            migrationBuilder.DropIndex(
                name: "IX_Records_RecordKind_Slug",
                table: "Records");

            migrationBuilder.CreateIndex(
                name: "IX_Records_Slug_RecordKind",
                table: "Records",
                columns: new[] { "Slug", "RecordKind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Records_Slug_RecordKind",
                table: "Records");

            migrationBuilder.CreateIndex(
                name: "IX_Records_RecordKind_Slug",
                table: "Records",
                columns: new[] { "RecordKind", "Slug" },
                unique: true);

            migrationBuilder.DropIndex(
                name: "IX_Records_FoldedName_RecordKind",
                table: "Records");

            migrationBuilder.CreateIndex(
                name: "IX_Records_RecordKind_FoldedName",
                table: "Records",
                columns: new[] { "RecordKind", "FoldedName" });

            migrationBuilder.DropIndex(
                name: "IX_Events_Date_Status",
                table: "Events");

            migrationBuilder.CreateIndex(
                name: "IX_Events_Status_Date",
                table: "Events",
                columns: new[] { "Status", "Date" });
        }
    }
}
