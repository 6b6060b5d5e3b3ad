using System.Net;
using System.Security.Claims;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Support;

/// <summary>Somebody at the desk with a browser that runs no script: opens pages, fills in forms, keeps cookies, follows no redirect.</summary>
public sealed class DeskVisitor : IDisposable
{
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _cookies = [];

    private DeskVisitor(ArchiveSite site) =>
        _client = site.CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            HandleCookies = false,
            BaseAddress = new UriBuilder(site.ClientOptions.BaseAddress) { Host = "localhost" }.Uri,
        });

    /// <summary>What the last answer was.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer led.</summary>
    public string? Location { get; private set; }

    /// <summary>The headers of the last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = new();

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    /// <summary>Whom a server in front says the visitor is.</summary>
    public string? ForwardedFor { get; init; }

    /// <summary>Somebody who has not signed in.</summary>
    public static DeskVisitor Of(ArchiveSite site, string? forwardedFor = null) => new(site) { ForwardedFor = forwardedFor };

    /// <summary>Somebody with an account of this role, signed in.</summary>
    public static async Task<DeskVisitor> SignInAsync(ArchiveSite site, StaffRole role = StaffRole.Publisher, string name = "Rita Redaktion")
    {
        ArgumentNullException.ThrowIfNull(site);
        var visitor = new DeskVisitor(site);
        var editor = new Editor { Id = Guid.CreateVersion7(), DisplayName = name, Role = role, UserName = $"{Guid.NewGuid()}@example.de", SecurityStamp = Guid.NewGuid().ToString() };
        (editor.Email, editor.NormalizedEmail, editor.NormalizedUserName) = (editor.UserName, editor.UserName.ToUpperInvariant(), editor.UserName.ToUpperInvariant());
        await site.WithArchive(async archive =>
        {
            archive.Users.Add(editor);
            await archive.SaveChangesAsync();
        });
        var session = await site.Services.GetRequiredService<StaffSessions>().StartAsync(editor.Id, "Test");
        var cookies = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(StaffSessions.Scheme);
        var key = new ClaimsIdentity([new Claim("Microsoft.AspNetCore.Authentication.Cookies-SessionId", session)], StaffSessions.Scheme);
        visitor._cookies[cookies.Cookie.Name!] = cookies.TicketDataFormat.Protect(new AuthenticationTicket(new ClaimsPrincipal(key), StaffSessions.Scheme));
        return visitor;
    }

    /// <summary>A second browser that holds a copy of the cookies.</summary>
    public DeskVisitor Copy(ArchiveSite site)
    {
        var copy = new DeskVisitor(site);
        foreach (var (name, value) in _cookies)
        {
            copy._cookies[name] = value;
        }

        return copy;
    }

    public Task<Page> OpenAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Opens the page of a form, fills in some fields, and presses a button.</summary>
    /// <param name="address">Where the form stands.</param>
    /// <param name="button">The words on the button.</param>
    /// <param name="fields">What is typed; everything else stays as the page has it. Null takes a field out, as clearing a box does.</param>
    public async Task<Page> FillInAsync(string address, string button, params (string Name, string? Value)[] fields) =>
        await PressAsync(await OpenAsync(address), button, fields);

    /// <summary>Fills in some fields of a page that is open, and presses a button.</summary>
    public Task<Page> PressAsync(Page page, string button, params (string Name, string? Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        var pressed = page.Html.QuerySelectorAll("button").Where(b => b.Words() == button || b.GetAttribute("aria-label") == button).ToList();
        Assert.True(pressed.Count > 0, $"There is no button {button} among {string.Join(", ", page.Texts("button"))} ({Status})");
        var form = (IHtmlFormElement)pressed[0].Closest("form")!;
        var values = FieldsOf(form);
        if (pressed[0].GetAttribute("name") is { } name)
        {
            values.Add(new(name, pressed[0].GetAttribute("value") ?? ""));
        }

        foreach (var (field, value) in fields)
        {
            values.RemoveAll(v => v.Key == field);
            if (value is not null)
            {
                values.Add(new(field, value));
            }
        }

        var target = pressed[0].GetAttribute("formaction") ?? form.GetAttribute("action") ?? _client.BaseAddress!.MakeRelativeUri(Answer.RequestMessage!.RequestUri!).ToString();
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(values) });
    }

    /// <summary>Sends these fields and nothing else, as a page of somebody else's could.</summary>
    public Task<Page> PostAsync(string address, params (string Name, string Value)[] fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    /// <summary>Chooses a file in a field of a form, and presses a button.</summary>
    public Task<Page> UploadAsync(Page page, string button, string field, string fileName, byte[] content, params (string Name, string Value)[] fields) =>
        UploadAsync(page, button, field, [(fileName, content)], fields);

    /// <summary>Chooses several files in a field of a form, and presses a button.</summary>
    public Task<Page> UploadAsync(Page page, string button, string field, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(page);
        var form = (IHtmlFormElement)page.Html.QuerySelectorAll("button").Single(b => b.Words() == button).Closest("form")!;
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form).Where(f => f.Key != field && !fields.Any(typed => typed.Name == f.Key)).Select(f => (f.Key, f.Value)).Concat(fields))
        {
            body.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            body.Add(new ByteArrayContent(content), field, name);
        }

        return SendAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = body });
    }

    /// <summary>The page the last answer led to.</summary>
    public Task<Page> FollowAsync() => OpenAsync(Location ?? throw new InvalidOperationException($"The answer {Status} leads nowhere."));

    public void Dispose() => _client.Dispose();

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        List<KeyValuePair<string, string>> values = [];
        foreach (var field in form.Elements.Where(e => !string.IsNullOrEmpty(e.GetAttribute("name"))))
        {
            var value = field switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null)
            {
                values.Add(new(field.GetAttribute("name")!, value));
            }
        }

        return values;
    }

    private async Task<Page> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        if (ForwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", ForwardedFor);
        }

        Answer = await _client.SendAsync(request);
        Status = Answer.StatusCode;
        Location = Answer.Headers.Location?.ToString();
        foreach (var cookie in Answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split(';')[0].Split('=', 2);
            if (cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase))
            {
                _cookies.Remove(parts[0]);
            }
            else
            {
                _cookies[parts[0]] = parts[1];
            }
        }

        return new Page(await Answer.Content.ReadAsStringAsync());
    }
}
