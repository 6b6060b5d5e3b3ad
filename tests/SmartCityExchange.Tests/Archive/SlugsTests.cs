using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;

namespace SmartCityExchange.Tests.Archive;

public sealed class SlugsTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task A_slug_is_the_name_then_name_and_qualifier_then_a_number()
    {
        Assert.Equal(
            ["anna-mueller", "anna-mueller-stadt-soest", "anna-mueller-stadt-soest-2", "anna-mueller-2"],
            await Take(("Anna Müller", null), ("Anna Müller", "Stadt Soest"), ("Anna Müller", "Stadt Soest"), ("Anna Müller", null)));
    }

    [Fact]
    public async Task A_slug_in_use_is_not_given_out()
    {
        await _site.Given(given => given.Event(speakers: ["Anna Müller"]));

        Assert.Equal(["anna-mueller-2"], await Take(("Anna Müller", null)));
    }

    [Fact]
    public async Task A_retired_slug_is_never_given_to_another_record()
    {
        await _site.WithArchive(archive =>
        {
            archive.RetiredSlugs.AddRange(
                new RetiredSlug { RecordKind = RecordKind.Person, Slug = "anna-mueller", RecordKey = null },
                new RetiredSlug { RecordKind = RecordKind.Person, Slug = "anna-mueller-2", RecordKey = Guid.NewGuid() });
            return archive.SaveChangesAsync();
        });

        Assert.Equal(["anna-mueller-3"], await Take(("Anna Müller", null)));
    }

    [Fact]
    public async Task Each_kind_of_record_has_slugs_of_its_own()
    {
        await _site.Given(given => given.Event(towns: ["Beckum"]));

        Assert.Equal(["beckum"], await Take(("Beckum", null)));
    }

    public void Dispose() => _site.Dispose();

    private Task<string[]> Take(params (string Name, string? Qualifier)[] names) => _site.WithServices(async services =>
    {
        var slugs = services.GetRequiredService<Slugs>();
        List<string> taken = [];
        foreach (var (name, qualifier) in names)
        {
            taken.Add(await slugs.TakeAsync(RecordKind.Person, name, qualifier, CancellationToken.None));
        }

        return taken.ToArray();
    });
}
