using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Adds the places of the official list (GV100AD) that the reader does not know yet to the operator's tables; it knows them from the next start on.</summary>
internal static class GazetteerCommand
{
    private const string Source = "# Quelle: Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV100AD. Ohne Koordinaten: solche Orte stehen nicht auf der Karte.";

    public static async Task<int> RunAsync(CommandCall call)
    {
        using var host = CommandHost.Build(call.Settings);
        var folder = host.Options().TableDirectory;
        DataTables.Load(folder);
        try
        {
            var list = OfficialList.Read(ReceivedText.Of(call.Operands[0], await ReportFiles.ReadAsync(call.Operands[0], CancellationToken.None)).Text);
            var towns = list.Municipalities.Where(town => Gazetteer.Find(town.Ags) is null).ToList();
            var districts = list.Districts.Where(district => Gazetteer.Find(district.Ags) is null).ToList();
            Append(folder, "municipalities.tsv", [.. towns.Select(town =>
                string.Join('\t', town.Ags, town.Name, town.IsTown ? "Stadt" : "Gemeinde", town.DistrictAgs, town.DistrictName, town.State, "", "", town.Population))]);
            Append(folder, "districts.tsv", [.. districts.Select(district => string.Join('\t', district.Ags, district.Name, district.State, "", ""))]);
            await call.Console.Output.WriteLineAsync($"{towns.Count} Gemeinden und {districts.Count} Kreise ergänzt; das Verzeichnis nennt {list.Municipalities.Count} Gemeinden und {list.Districts.Count} Kreise. Sie gelten ab dem nächsten Start.");
            return 0;
        }
        catch (UnreadableFileException e)
        {
            await call.Console.Errors.WriteLineAsync($"{call.Operands[0]}: {e.Message}");
            return 1;
        }
    }

    /// <summary>Keeps the rows that stand there already: somebody may have written them.</summary>
    private static void Append(string folder, string table, IReadOnlyList<string> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var file = Path.Combine(folder, table);
        try
        {
            Directory.CreateDirectory(folder);
            var before = File.Exists(file) ? File.ReadAllLines(file) : [];
            File.WriteAllLines(file + ".neu", [.. before, Source, .. rows]);
            File.Move(file + ".neu", file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"Der Ordner {folder} lässt sich nicht beschreiben ({e.Message}). Bitte die Rechte prüfen.", e);
        }
    }
}
