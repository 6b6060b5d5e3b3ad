using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Import;

namespace SmartCityExchange.Tests.Features.Import;

/// <summary>A text together with what a reader would find in it, put together by hand: it tests the import without the reading.</summary>
internal sealed class ReadText
{
    private readonly StringBuilder _text = new();
    private readonly List<ReadSection> _sections = [];

    /// <summary>Adds a report to the text.</summary>
    public ReadSection Report(string title, string date, string body)
    {
        var section = new ReadSection(_text.Length, title, date, body);
        _text.Append(section.Text);
        _sections.Add(section);
        return section;
    }

    /// <summary>Builds the events and saves them, as the importer does.</summary>
    public Task ImportInto(ArchiveSite site) => site.WithServices(async services =>
    {
        var archive = services.GetRequiredService<ArchiveContext>();
        var text = _text.ToString();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var source = new Source { FileName = "bericht.txt", Sha256 = sha256, Text = text, ReceivedAt = DateTime.UtcNow };
        archive.Sources.Add(source);
        await services.GetRequiredService<EventBuilder>().BuildAsync(source, [.. _sections.Select(s => new DatedReport(s.Read.Date!.Value, s.Read))], ImportOrder.OfOperator, CancellationToken.None);
        await archive.SaveChangesAsync();
    });
}

/// <summary>One report in a <see cref="ReadText"/>.</summary>
internal sealed class ReadSection
{
    private readonly int _start;

    public ReadSection(int start, string title, string date, string body)
    {
        _start = start;
        Text = $"{title}\n{date}\n\n{body}\n\n";
        Read = new Report
        {
            Section = new Span(start, Text.Length),
            Body = At(body).Span,
            Title = new Fact<string>(title, At(title)),
            Date = new Fact<DateOnly>(DateOnly.Parse(date, CultureInfo.InvariantCulture), At(date)),
        };
    }

    public string Text { get; }

    public Report Read { get; private set; }

    public ReadSection Town(string ags, string name, Role role = Role.Mentioned) => Having(Read with
    {
        Municipalities = [.. Read.Municipalities, new MunicipalityReading { Ags = ags, Name = name, Roles = [new RoleReading(role, At(name))], Mentions = [At(name)] }],
    });

    public ReadSection Organisation(string name, params string[] aliases)
    {
        var place = At(aliases.Prepend(name).First(n => Text.Contains(n, StringComparison.Ordinal)));
        return Having(Read with
        {
            Organisations = [.. Read.Organisations, new OrganisationReading { Name = name, Aliases = aliases, Roles = [new RoleReading(Role.Presents, place)], Mentions = [place] }],
        });
    }

    public ReadSection Topic(string name, string words) => Having(Read with { Topics = [.. Read.Topics, new TopicReading(name, [], [At(words)])] });

    public ReadSection Venue(string name, string? ags) => Having(Read with { Venue = new VenueReading(name, ags, At(name)) });

    public ReadSection Speaker(string name, string? organisation = null, string? ags = null, string? academicTitle = null)
    {
        var place = At(name);
        var speaker = new SpeakerReading
        {
            Name = name,
            FamilyName = name.Split(' ')[^1],
            AcademicTitle = academicTitle,
            Organisation = organisation,
            Ags = ags,
            Evidence = place,
            Mentions = [place],
        };
        return Having(Read with { Contributions = [.. Read.Contributions, new ContributionReading(Read.Body, [speaker])] });
    }

    private Evidence At(string words) => new(new Span(_start + Text.IndexOf(words, StringComparison.Ordinal), words.Length), "test");

    private ReadSection Having(Report read)
    {
        Read = read;
        return this;
    }
}
