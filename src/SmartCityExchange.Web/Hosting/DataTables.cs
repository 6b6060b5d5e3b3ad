using System.Text;
using SmartCityExchange.Extraction;
using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Adds the operator's rows in <c>data/tables</c> to the tables the reader is built on, before it reads anything.</summary>
public static class DataTables
{
    private const string Sample = "Forum\n\n3. Mai 2023\n\nDr. Anna Berg, Leiterin der Stadtwerke Unna GmbH, sprach über Breitband.\n";

    /// <exception cref="StartupException">A table cannot be used; nothing has been read with a part of it.</exception>
    public static void Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var files = Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).ToList();
        files.ForEach(Extend);
        if (files.Count > 0)
        {
            ReadAll(folder);
        }
    }

    private static void Extend(string file)
    {
        var name = Path.GetFileName(file);
        if (!Table.Names.Contains(name))
        {
            throw new StartupException($"Die Tabelle {file} gibt es nicht. Bitte umbenennen oder entfernen; möglich sind {string.Join(", ", Table.Names)}.");
        }

        try
        {
            Table.Extend(name, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file)));
        }
        catch (BadRowException e)
        {
            throw new StartupException($"Die Tabelle {file} hat in Zeile {e.Line} einen Fehler: {Explain(e)} Bitte berichtigen oder die Zeile entfernen.", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new StartupException($"Die Tabelle {file} ist kein UTF-8-Text. Bitte als „Text, UTF-8“ speichern.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"Die Tabelle {file} lässt sich nicht lesen ({e.Message}). Bitte die Rechte prüfen.", e);
        }
    }

    private static string Explain(BadRowException e) => e.Reason switch
    {
        BadRow.OtherHeader => $"die Spalten heißen hier {e.Cell}.",
        BadRow.TooManyCells => $"hinter der letzten Spalte „{e.Column}“ steht noch „{e.Cell}“.",
        BadRow.MissingCell => $"die Spalte „{e.Column}“ ist leer.",
        BadRow.NotAKey => $"„{e.Cell}“ ist kein amtlicher Schlüssel, wie ihn die Spalte „{e.Column}“ verlangt.",
        BadRow.NotANumber => $"„{e.Cell}“ in der Spalte „{e.Column}“ ist keine Zahl.",
        BadRow.UnknownWord => $"„{e.Cell}“ ist in der Spalte „{e.Column}“ nicht vorgesehen.",
        BadRow.NotSmall => $"„{e.Cell}“ wird in der Spalte „{e.Column}“ klein geschrieben.",
        BadRow.AlreadyThere => $"„{e.Cell}“ steht schon in der Tabelle.",
        _ => throw new InvalidOperationException($"No words for {e.Reason}."),
    };

    /// <summary>Rules take in their tables when they first read. What they cannot take must show at the start, not in the middle of a report.</summary>
    private static void ReadAll(string folder)
    {
        try
        {
            ReportReader.Read(Sample);
        }
        catch (TypeInitializationException e)
        {
            throw new StartupException($"Die Tabellen in {folder} lassen sich nicht verwenden ({e.GetBaseException().Message}). Bitte die zuletzt geänderte Zeile prüfen.", e);
        }
    }
}
