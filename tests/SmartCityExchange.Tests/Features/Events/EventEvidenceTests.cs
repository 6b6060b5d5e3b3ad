using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Events;

[Collection(SeededSite.Collection)]
public sealed class EventEvidenceTests(SeededSite site)
{
    public static TheoryData<string> Events => [Seeds.Event2022, Seeds.Event2021, Seeds.Event2020];

    [Theory]
    [InlineData("Dr. Jürgen Grüner", "/personen/juergen-gruener")]
    [InlineData("Moerser", "/kommunen/moers")]
    [InlineData("Deutschen Städtetag", "/organisationen/deutscher-staedtetag")]
    [InlineData("Smarte.Land.Regionen", "/projekte/smarte-land-regionen")]
    [InlineData("openGovernment", "/themen/open-government")]
    public async Task The_words_of_the_report_lead_to_what_they_name(string words, string address)
    {
        var report = (await site.OpenAsync(Seeds.Event2021)).Only(".lesung");

        Assert.Equal(address, Assert.Single(report.QuerySelectorAll(".text a"), a => a.Words() == words).GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Every_mention_is_marked_and_linked_where_it_stands(string address)
    {
        var page = await site.OpenAsync(address);
        var slug = address.Split('/')[^1];
        var mentions = await site.WithArchive(archive => archive.Mentions.Include(m => m.Record).Where(m => m.Event!.Slug == slug && m.Start != null).ToListAsync());

        Assert.NotEmpty(mentions);
        Assert.All(mentions, mention =>
        {
            var place = page.Only($"#stelle-{mention.Id}");
            Assert.StartsWith(place.TextContent, mention.Quote, StringComparison.Ordinal);
            // Links cannot lie inside one another: a name inside another has only its anchor, and so has a sentence, whose names are linked; the margin links it.
            if (mention.Record?.RecordKind.IsSentence == true)
            {
                Assert.Contains(PathOf(mention.Record), place.Closest(".absatz")!.Links(".rand a"));
            }
            else if (mention.Record is not null && !mentions.Exists(other => other.Record is { RecordKind.IsSentence: false } && Covers(other, mention)))
            {
                Assert.Equal((PathOf(mention.Record), mention.Quote), (place.Closest("a")!.GetAttribute("href"), place.Closest("a")!.TextContent));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Every_Beleg_leads_to_marked_words_on_the_page(string address)
    {
        var page = await site.OpenAsync(address);

        var links = page.Links("a.belegt");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.Only(link).Closest(".text")));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Links_do_not_lie_inside_one_another(string address)
    {
        // A parser ends the outer link when an inner one begins, so only the source tells.
        var depth = 0;
        foreach (var tag in (await site.OpenAsync(address)).Source.Split('<'))
        {
            depth += tag.StartsWith("a ", StringComparison.Ordinal) ? 1 : tag.StartsWith("/a>", StringComparison.Ordinal) ? -1 : 0;
            Assert.InRange(depth, 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task The_report_stands_complete(string address)
    {
        var page = await site.OpenAsync(address);
        var slug = address.Split('/')[^1];
        var report = await site.WithArchive(archive => archive.Events.Where(e => e.Slug == slug).Select(e => e.Report).SingleAsync());

        var shown = string.Join(' ', page.Html.QuerySelectorAll(".absatz .text").Select(text =>
        {
            // What cites and collects a passage stands in it, but is no word of the report.
            text.QuerySelectorAll(".werkzeug").ToList().ForEach(foot => foot.Remove());
            return text.Words();
        }));
        Assert.Equal(report.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), shown.Split(' '));
    }

    private static bool Covers(Mention outer, Mention inner) =>
        outer != inner && outer.Start <= inner.Start && outer.Start + outer.Quote.Length >= inner.Start + inner.Quote.Length;

    private static string PathOf(NamedRecord record) => record.RecordKind switch
    {
        RecordKind.Person => "/personen/",
        RecordKind.Municipality => "/kommunen/",
        RecordKind.Organisation => "/organisationen/",
        RecordKind.Project => "/projekte/",
        RecordKind.Question => "/leitfragen/",
        RecordKind.Announcement => "/wie-ging-es-weiter/",
        _ => "/themen/",
    } + record.Slug;
}
