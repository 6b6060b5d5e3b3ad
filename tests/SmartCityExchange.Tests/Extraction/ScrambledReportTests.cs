using System.Text.RegularExpressions;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Corpus;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Reports with words taken out, put in and swapped, and cut off anywhere: what comes from a clipboard is not always German.</summary>
public sealed partial class ScrambledReportTests
{
    private const int OneIn = 8;

    private static readonly string[] Marks =
        [":", ",", ".", "\"", "(", ")", "|", "–", ";", "?", "und", "von", "der", "Frau", "die", "mit", "\n", "\n\n", "- "];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_scrambled_report_is_read_or_refused_and_every_fact_lies_inside_it(int seed)
    {
        var random = new Random(seed);
        foreach (var report in CorpusReport.Tuning)
        {
            var text = Scramble(report.Text, random, seed % 2 == 0 ? Words() : Sentences());
            foreach (var read in ReadOrRefuse(text, report.Name))
            {
                Assert.InRange(read.Section.End, read.Section.Start, text.Length);
                Assert.All(read.Contributions.SelectMany(contribution => contribution.Speakers), speaker =>
                    Assert.InRange(speaker.Evidence.Span.End, speaker.Evidence.Span.Start + 1, text.Length));
            }
        }
    }

    private static IReadOnlyList<Report> ReadOrRefuse(string text, string name)
    {
        try
        {
            return ReportReader.Read(text);
        }
        catch (UnreadableReportException)
        {
            return [];
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{name} cannot be read when it is scrambled:\n{text}", e);
        }
    }

    private static string Scramble(string text, Random random, Regex parts)
    {
        var pieces = parts.Split(text).ToList();
        for (var changes = pieces.Count / OneIn; changes > 0 && pieces.Count > 1; changes--)
        {
            var (one, other) = (random.Next(pieces.Count), random.Next(pieces.Count));
            switch (random.Next(3))
            {
                case 0:
                    (pieces[one], pieces[other]) = (pieces[other], pieces[one]);
                    break;
                case 1:
                    pieces.Insert(one, $"{Marks[random.Next(Marks.Length)]} ");
                    break;
                default:
                    pieces.RemoveAt(one);
                    break;
            }
        }

        var scrambled = string.Concat(pieces);
        return scrambled[..random.Next(scrambled.Length / 2, scrambled.Length)];
    }

    [GeneratedRegex(@"(?<=\s)")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=[.\n:])")]
    private static partial Regex Sentences();
}
