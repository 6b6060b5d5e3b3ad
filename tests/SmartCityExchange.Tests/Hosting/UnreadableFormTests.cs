using System.Net;
using System.Text;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting;

/// <summary>Forms that cannot be taken apart.</summary>
public sealed class UnreadableFormTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Theory]
    [InlineData("/anmelden", "application/x-www-form-urlencoded", "mail=a%00b")]
    [InlineData("/anmelden", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"mail\"\r\n\r\nabgebrochen")]
    [InlineData("/anmelden", "multipart/form-data", "ohne Grenze")]
    public async Task They_are_answered_as_what_they_are(string address, string type, string body)
    {
        using var client = site.CreateClient();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await client.PostAsync(address, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
