using System.Text;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>A report with everything it links, before it has rows.</summary>
/// <param name="Mentions">Where which record is named.</param>
/// <param name="Talks">The contributions: where they stand, and who speaks for whom.</param>
internal sealed record SyntheticReport(
    string Title,
    DateOnly Date,
    string Text,
    IReadOnlyList<SyntheticReport.Mention> Mentions,
    IReadOnlyList<SyntheticReport.Talk> Talks,
    IReadOnlyList<(SyntheticRecord Record, InvolvementRole Role)> Involved)
{
    public sealed record Mention(SyntheticRecord Record, int Start, int Length);

    public sealed record Talk(int Start, int Length, SyntheticRecord Speaker, SyntheticRecord Town, SyntheticRecord? Organisation);
}

/// <summary>Writes reports of some three hundred words in paragraphs, most of them contributions.</summary>
internal sealed class ReportWriter(Vocabulary vocabulary, SyntheticRecords records, Random random)
{
    /// <summary>About what a report has, for who chooses words by how many reports have them.</summary>
    public const int Tokens = 300;

    private const int SentencesInParagraph = 5;
    private static readonly DateOnly FirstDay = new(2006, 1, 1);
    private readonly StringBuilder _text = new(4000);
    private readonly List<SyntheticReport.Mention> _mentions = [];
    private readonly HashSet<(SyntheticRecord, InvolvementRole)> _involved = [];

    public SyntheticReport Write()
    {
        _text.Clear();
        _mentions.Clear();
        _involved.Clear();
        List<SyntheticReport.Talk> talks = [];
        var host = SyntheticRecords.Often(records.Towns, random);
        var topic = SyntheticRecords.Often(records.Topics, random);
        Paragraph([(host, InvolvementRole.Host), (topic, InvolvementRole.Subject)]);
        for (var left = random.Next(2, 5); left > 0; left--)
        {
            talks.Add(Talk());
        }

        Paragraph([(SyntheticRecords.Often(records.Towns, random), InvolvementRole.Mentioned), (SyntheticRecords.Often(records.Topics, random), InvolvementRole.Subject)]);
        var title = $"{topic.Name}: {WordMaker.Capital(vocabulary.Draw(random))} {vocabulary.Draw(random)} {host.Name}";
        return new SyntheticReport(title, FirstDay.AddDays(random.Next(20 * 365)), _text.ToString(), [.. _mentions], talks, [.. _involved]);
    }

    private SyntheticReport.Talk Talk()
    {
        var (speaker, town) = (SyntheticRecords.Often(records.Persons, random), SyntheticRecords.Often(records.Towns, random));
        var organisation = random.Next(3) == 0 ? SyntheticRecords.Often(records.Organisations, random) : null;
        var start = _text.Length;
        List<(SyntheticRecord, InvolvementRole?)> named = [(speaker, null), (town, InvolvementRole.Presents)];
        if (organisation is not null)
        {
            named.Add((organisation, InvolvementRole.Supports));
        }

        if (random.Next(2) == 0)
        {
            named.Add((SyntheticRecords.Often(records.Projects, random), InvolvementRole.Subject));
        }

        Paragraph(named);
        return new SyntheticReport.Talk(start, _text.Length - start - 2, speaker, town, organisation);
    }

    private void Paragraph(List<(SyntheticRecord Record, InvolvementRole? Role)> named)
    {
        for (var i = 0; i < SentencesInParagraph; i++)
        {
            Sentence(i < named.Count ? named[i] : null);
        }

        _text.Length--;
        _text.Append("\n\n");
    }

    private void Sentence((SyntheticRecord Record, InvolvementRole? Role)? named)
    {
        var length = random.Next(8, 15);
        var place = named is null ? -1 : random.Next(1, length);
        for (var i = 0; i < length; i++)
        {
            if (i == place)
            {
                Name(named!.Value.Record, named.Value.Role);
            }

            var word = vocabulary.Draw(random);
            _text.Append(i == 0 ? WordMaker.Capital(word) : word).Append(i == length / 2 && length > 12 ? ", " : " ");
        }

        _text.Length--;
        _text.Append(". ");
    }

    private void Name(SyntheticRecord record, InvolvementRole? role)
    {
        _mentions.Add(new SyntheticReport.Mention(record, _text.Length, record.Name.Length));
        _text.Append(record.Name).Append(' ');
        if (role is { } known)
        {
            _involved.Add((record, known));
        }
    }
}
