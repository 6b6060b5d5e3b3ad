using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Import;

/// <summary>What several reports say of the same person, body or place becomes one record.</summary>
public sealed class MatchingTests : IDisposable
{
    private const string Beckum = "05570008";

    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task A_person_written_with_or_without_umlaut_is_one_person()
    {
        await Import("Jürgen Grüner sprach.", r => r.Speaker("Jürgen Grüner"));
        await Import("Juergen Gruener sprach.", r => r.Speaker("Juergen Gruener", academicTitle: "Dr."));

        Assert.Equal(["Jürgen Grüner"], await Names<Person>());
        Assert.Equal(["Jürgen Grüner", "Dr. Juergen Gruener"], await _site.WithArchive(a => a.SpeakerRoles.OrderBy(s => s.Id).Select(s => s.BilledName).ToListAsync()));
    }

    [Fact]
    public async Task A_body_is_recognised_by_its_alias_and_learns_new_ones_with_a_revision()
    {
        await Import("Das BBSR berichtete.", r => r.Organisation("Bundesinstitut für Bau-, Stadt- und Raumforschung", "BBSR"));
        await Import("Das BBSR berichtete.", r => r.Organisation("BBSR"));
        await Import("Das Bundesinstitut BBSR berichtete.", r => r.Organisation("Bundesinstitut BBSR", "BBSR"));

        Assert.Equal(["Bundesinstitut für Bau-, Stadt- und Raumforschung"], await Names<Organisation>());
        Assert.Equal(["BBSR", "Bundesinstitut BBSR"], await _site.WithArchive(a => a.Aliases.OrderBy(x => x.Name).Select(x => x.Name).ToListAsync()));
        var revisions = await _site.WithArchive(a => a.Revisions.Where(r => r.RecordKind == RecordKind.Organisation).OrderBy(r => r.Version).ToListAsync());
        Assert.Equal([1, 2], revisions.Select(r => r.Version));
        Assert.Contains("Bundesinstitut BBSR", revisions[1].Snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_is_recognised_by_its_key_and_a_venue_by_name_and_town()
    {
        await Import("In der Stadthalle in Beckum.", r => r.Town(Beckum, "Beckum").Venue("Stadthalle", Beckum));
        await Import("In der Stadthalle zu Beckum.", r => r.Town(Beckum, "Beckum").Venue("Stadthalle", Beckum));
        await Import("In der Stadthalle Unna.", r => r.Venue("Stadthalle", "05978036"));

        Assert.Equal(["Beckum", "Unna"], await Names<Municipality>());
        Assert.Equal(["Beckum", "Unna"], await _site.WithArchive(a => a.Venues.OrderBy(v => v.Id).Select(v => v.Municipality!.Name).ToListAsync()));
    }

    [Fact]
    public async Task A_family_name_alone_is_the_person_known_from_the_same_body()
    {
        await Import("Frau Jonas (BBSR).", r => r.Organisation("BBSR").Speaker("Jonas", "BBSR"));
        await Import("Frau Jonas vom BBSR.", r => r.Organisation("BBSR").Speaker("Jonas", "BBSR"));

        Assert.Equal(["Jonas"], await Names<Person>());
    }

    [Fact]
    public async Task A_family_name_alone_is_another_person_for_another_body_or_none()
    {
        await Import("Frau Jonas (BBSR).", r => r.Organisation("BBSR").Speaker("Jonas", "BBSR"));
        await Import("Frau Jonas (Beckum).", r => r.Town(Beckum, "Beckum").Speaker("Jonas", ags: Beckum));
        await Import("Frau Jonas sprach.", r => r.Speaker("Jonas"));

        Assert.Equal(["jonas", "jonas-beckum", "jonas-2"], await _site.WithArchive(a => a.Persons.OrderBy(p => p.Id).Select(p => p.Slug).ToListAsync()));
    }

    [Fact]
    public async Task Of_several_people_of_a_family_name_the_one_of_the_body_is_meant()
    {
        await Import("Frau Jonas (BBSR).", r => r.Organisation("BBSR").Speaker("Jonas", "BBSR"));
        await Import("Frau Jonas (Beckum).", r => r.Town(Beckum, "Beckum").Speaker("Jonas", ags: Beckum));
        await Import("Frau Jonas aus Beckum.", r => r.Town(Beckum, "Beckum").Speaker("Jonas", ags: Beckum));

        Assert.Equal(["Jonas", "Jonas"], await Names<Person>());
    }

    [Fact]
    public async Task A_family_name_alone_is_recognised_within_one_text_too()
    {
        var text = new ReadText();
        text.Report("Erster", "2020-02-12", "Frau Jonas (BBSR).").Organisation("BBSR").Speaker("Jonas", "BBSR");
        text.Report("Zweiter", "2021-02-12", "Frau Jonas vom BBSR.").Organisation("BBSR").Speaker("Jonas", "BBSR");
        await text.ImportInto(_site);

        Assert.Equal(["Jonas"], await Names<Person>());
    }

    [Fact]
    public async Task A_person_and_a_topic_of_the_same_name_are_two_records()
    {
        await Import("Frau Teilhabe sprach über Teilhabe.", r => r.Speaker("Teilhabe").Topic("Teilhabe", "über Teilhabe"));

        Assert.Equal([RecordKind.Person, RecordKind.Topic], await _site.WithArchive(a => a.Records.Select(r => r.RecordKind).OrderBy(k => k).ToListAsync()));
    }

    public void Dispose() => _site.Dispose();

    private int _imported;

    private async Task Import(string body, Action<ReadSection> read)
    {
        var text = new ReadText();
        read(text.Report($"Austausch {++_imported}", $"202{_imported}-01-01", body));
        await text.ImportInto(_site);
    }

    private Task<List<string>> Names<T>()
        where T : NamedRecord => _site.WithArchive(a => a.Set<T>().OrderBy(r => r.Id).Select(r => r.Name).ToListAsync());
}
