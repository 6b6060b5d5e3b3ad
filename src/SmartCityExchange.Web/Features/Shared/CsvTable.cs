using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>Writes tables to take along (CSV, RFC 4180), safe to open in a spreadsheet.</summary>
public static class CsvTable
{
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        NewLine = "\r\n",
        // Text that a spreadsheet would take for a formula gets an apostrophe.
        InjectionOptions = InjectionOptions.Escape,
    };

    public static async Task<byte[]> WriteAsync(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        using var stream = new MemoryStream();
        // The byte order mark tells a spreadsheet that umlauts are UTF-8.
        await using (var csv = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Form))
        {
            foreach (var row in rows.Prepend(headings))
            {
                foreach (var field in row)
                {
                    csv.WriteField(field);
                }

                await csv.NextRecordAsync();
            }
        }

        return stream.ToArray();
    }
}
