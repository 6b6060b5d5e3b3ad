using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Contact;

namespace SmartCityExchange.Tests.Features.Contact;

/// <summary>Anybody can write to the editors: without account, cookie, script or puzzle, and loses nothing of what they typed.</summary>
public sealed class ContactTests : IDisposable
{
    private const string Send = "Nachricht senden";

    private readonly DeskSite _site = new();
    private readonly DeskVisitor _visitor;

    public ContactTests() => _visitor = DeskVisitor.Of(_site);

    public void Dispose()
    {
        _visitor.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_message_comes_in_and_its_number_is_told()
    {
        await WriteAsync("/kontakt", ("Subject", "frage"), ("Message", "Wann ist das nächste Treffen?"), ("Name", "Vera Frage"), ("Mail", "vera@beispiel.de"));
        Assert.Equal(HttpStatusCode.Redirect, _visitor.Status);
        var page = await _visitor.FollowAsync();

        var ticket = Assert.Single(await Tickets());
        Assert.Equal(ticket.Number, page.Only("main strong.nummer").Words());
        Assert.Equal((TicketSubject.Question, "Wann ist das nächste Treffen?", "Vera Frage", "vera@beispiel.de", TicketStatus.Open), (ticket.Subject, ticket.Message, ticket.Name, ticket.Mail, ticket.Status));
        Assert.Equal(DateOnly.FromDateTime(ticket.ReceivedAt.AddHours(1)).AddDays(14), ticket.DueOn);
        Assert.Empty(_visitor.Cookies);
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
    }

    [Theory]
    [InlineData("frage", false)]
    [InlineData("fehler", false)]
    [InlineData("barriere", true)]
    [InlineData("personendaten", true)]
    public async Task An_answer_is_due_in_two_weeks_or_where_the_law_says_so_in_a_month(string subject, bool isMonth)
    {
        await WriteAsync($"/kontakt?anliegen={subject}", ("Message", "Bitte sehen Sie nach."));

        var ticket = Assert.Single(await Tickets());
        Assert.Equal(TicketWords.Subject(subject), ticket.Subject);
        var day = Web.Features.Shared.BerlinTime.Day(ticket.ReceivedAt);
        Assert.Equal(isMonth ? day.AddMonths(1) : day.AddDays(14), ticket.DueOn);
    }

    [Fact]
    public async Task Every_record_and_event_leads_to_the_form_with_its_own_address()
    {
        await _site.Given(given => given.Event(towns: ["Beckum"], speakers: ["Vera Vortrag"]));
        foreach (var address in new[] { "/kommunen/beckum", "/personen/vera-vortrag", "/veranstaltungen/2021-11-10-erfahrungsaustausch" })
        {
            var link = Assert.Single((await _site.OpenAsync(address)).Html.QuerySelectorAll("main a"), a => a.Words() == "Fehler melden");
            var form = await _site.OpenAsync(link.GetAttribute("href")!);

            Assert.Equal(address, form.Only("#Page").GetAttribute("value"));
            Assert.NotNull(form.Only("#Subject-fehler-hilfe"));
            Assert.NotNull(form.Only("#Subject-fehler").GetAttribute("checked"));
        }
    }

    [Theory]
    [InlineData("//fremd.example")]
    [InlineData("https://fremd.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_names_only_pages_of_ours(string page) =>
        Assert.True(string.IsNullOrEmpty((await _site.OpenAsync($"/kontakt?zu={Uri.EscapeDataString(page)}")).Only("#Page").GetAttribute("value")));

    [Fact]
    public async Task Mistakes_are_told_where_they_are_and_nothing_typed_is_lost()
    {
        var page = await WriteAsync("/kontakt?anliegen=barriere&zu=/karte", ("Message", "  "), ("Name", "Vera <b>Frage</b>"), ("Mail", "vera@beispiel"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["#Message", "#Mail"], page.Links("[role=alert] a"));
        Assert.Equal("true", page.Only("#Message").GetAttribute("aria-invalid"));
        Assert.Equal("Vera <b>Frage</b>", page.Only("#Name").GetAttribute("value"));
        Assert.Equal("vera@beispiel", page.Only("#Mail").GetAttribute("value"));
        Assert.Equal("/karte", page.Only("#Page").GetAttribute("value"));
        Assert.NotNull(page.Only("#Subject-barriere").GetAttribute("checked"));
        Assert.Empty(await Tickets());

        await _visitor.PressAsync(page, Send, ("Message", "Die Karte ist mit der Tastatur nicht zu bedienen."), ("Mail", ""));
        Assert.Equal(HttpStatusCode.Redirect, _visitor.Status);
        Assert.Equal("/karte", Assert.Single(await Tickets()).Page);
    }

    [Fact]
    public async Task What_is_too_long_is_told_and_comes_back()
    {
        var text = new string('x', Ticket.MessageMaxLength + 1);
        var page = await WriteAsync("/kontakt", ("Message", text), ("Name", new string('n', 500)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["#Message", "#Name"], page.Links("[role=alert] a"));
        Assert.Equal(text, page.Only("#Message").TextContent.Trim());
    }

    [Fact]
    public async Task Whoever_fills_in_the_field_nobody_sees_is_asked_to_clear_it()
    {
        var page = await WriteAsync("/kontakt", ("Message", "Kaufen Sie!"), ("Website", "https://spam.example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Contains("Bitte leer lassen", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll(".falle"));
        Assert.Contains("Kaufen Sie!", page.Only("#Message").TextContent, StringComparison.Ordinal);
        Assert.Empty(await Tickets());
    }

    [Fact]
    public async Task A_form_that_is_sent_faster_than_anybody_reads_comes_back_and_then_goes()
    {
        var form = await _visitor.OpenAsync("/kontakt");
        var page = await _visitor.PressAsync(form, Send, ("Message", "Schnell"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Empty(await Tickets());

        _site.Clock.Forward(FormTokens.MinimumAge);
        await _visitor.PressAsync(page, Send);
        Assert.Equal(HttpStatusCode.Redirect, _visitor.Status);
    }

    [Fact]
    public async Task A_form_that_was_open_for_days_comes_back_with_everything_and_goes_at_once()
    {
        var form = await _visitor.OpenAsync("/kontakt");
        _site.Clock.Forward(FormTokens.MaximumAge + TimeSpan.FromMinutes(1));
        var page = await _visitor.PressAsync(form, Send, ("Message", "Gestern begonnen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);

        await _visitor.PressAsync(page, Send);
        Assert.Equal("Gestern begonnen", Assert.Single(await Tickets()).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("erfunden")]
    [InlineData("Q2ZESjhB")]
    public async Task A_form_that_was_not_opened_here_is_not_taken(string token)
    {
        await _visitor.PostAsync("/kontakt", ("Subject", "frage"), ("Message", "Fremd"), ("Token", token));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Empty(await Tickets());
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_message()
    {
        var form = await _visitor.OpenAsync("/kontakt");
        _site.Clock.Forward(FormTokens.MinimumAge);
        await _visitor.PressAsync(form, Send, ("Message", "Einmal"));
        var first = (await _visitor.FollowAsync()).Only("main strong.nummer").Words();
        await _visitor.PressAsync(form, Send, ("Message", "Einmal"));

        Assert.Equal(first, (await _visitor.FollowAsync()).Only("main strong.nummer").Words());
        Assert.Single(await Tickets());
    }

    [Fact]
    public async Task A_flood_is_stopped_and_told_when_to_go_on()
    {
        for (var i = 0; i < ContactLimit.MostFromSender; i++)
        {
            await WriteAsync("/kontakt", ("Message", $"Nachricht {i}"));
            Assert.Equal(HttpStatusCode.Redirect, _visitor.Status);
        }

        var page = await WriteAsync("/kontakt", ("Message", "Eine zu viel"));
        Assert.Equal(HttpStatusCode.TooManyRequests, _visitor.Status);
        Assert.InRange(_visitor.Answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromMinutes(60));
        Assert.Contains("Eine zu viel", page.Only("#Message").TextContent, StringComparison.Ordinal);

        _site.Clock.Forward(TimeSpan.FromMinutes(61));
        await _visitor.PressAsync(page, Send);
        Assert.Equal(HttpStatusCode.Redirect, _visitor.Status);
    }

    [Theory]
    [InlineData("/kontakt/eingegangen")]
    [InlineData("/kontakt/eingegangen?beleg=261130-abcd")]
    public async Task Nobody_reads_a_receipt_that_is_not_theirs(string address)
    {
        await _visitor.OpenAsync(address);
        Assert.Equal("/kontakt", _visitor.Location);
    }

    [Fact]
    public async Task The_form_is_kept_by_nobody_on_the_way()
    {
        await _visitor.OpenAsync("/kontakt");
        Assert.Equal("no-store", _visitor.Answer.Headers.CacheControl?.ToString());
        Assert.Null(_visitor.Answer.Headers.ETag);
    }

    private async Task<Page> WriteAsync(string address, params (string Name, string? Value)[] fields)
    {
        var form = await _visitor.OpenAsync(address);
        _site.Clock.Forward(FormTokens.MinimumAge);
        return await _visitor.PressAsync(form, Send, fields);
    }

    private Task<List<Ticket>> Tickets() => _site.WithArchive(archive => archive.Tickets.AsNoTracking().ToListAsync());
}
