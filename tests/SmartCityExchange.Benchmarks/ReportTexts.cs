using System.Globalization;
using System.Text;

namespace SmartCityExchange.Benchmarks;

/// <summary>Texts to measure on: reports of any length in the manner of real ones, and texts made to cost a careless reader hours.</summary>
internal static class ReportTexts
{
    private const string Head = "Erfahrungsaustausch Digitale Innenstadt\n\n3. Mai 2023\n\n";

    private static readonly string[] Towns = ["Beckum", "Siegen", "Unna", "Moers", "Iserlohn", "Ahlen", "Bocholt", "Hamm", "Soest", "Brilon"];
    private static readonly string[] Names = ["Anna Berg", "Carla See", "Jonas Tal", "Miriam von Stein", "Peter Acker", "Leyla Öz", "Simon Wiesner", "Ute Kamp"];
    private static readonly string[] Topics = ["Bürgerbeteiligung", "Leerstand", "Sensorik", "Open Data", "Breitband", "Mobilität", "Handel", "Datenschutz"];

    /// <summary>A report of about this many characters; no paragraph is the same as another.</summary>
    public static string Ordinary(int length)
    {
        var text = new StringBuilder(Head, length + 600);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Dr. {Names[i % 8]}, Leiterin der Stabsstelle Digitalisierung der Stadt {Towns[i % 10]}, stellte vor, wie {Towns[(i * 3 + 1) % 10]} und {Towns[(i * 7 + 2) % 10]} ");
            text.Append(CultureInfo.InvariantCulture, $"seit {2010 + (i % 14)} das Thema {Topics[i % 8]} angehen. „Ohne {Topics[(i * 5 + 3) % 8]} geht es nicht“, sagte {Names[(i * 3 + 1) % 8]} von der Wirtschaftsförderung {Towns[(i + 4) % 10]} GmbH. ");
            text.Append(CultureInfo.InvariantCulture, $"Im Anschluss wurde in Gruppe {i} darüber gesprochen, was sich auf andere Orte übertragen lässt und wer dabei hilft.\n\n");
        }

        return text.ToString(0, length);
    }

    /// <summary>One of the hostile texts, cut to a length.</summary>
    public static string Hostile(string kind, int length) => Head + kind switch
    {
        "quotes" => Repeat("„»\"'(", length),
        "commas" => Repeat(",", length),
        "one word" => Repeat("a", length),
        "capital words" => Repeat("Anna Berg ", length),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
}
