using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Citing;

/// <summary>What somebody cites: a report, one passage of it, or what the archive says of a record. Knows everything a citation says, in any form.</summary>
/// <param name="Kind">Of the record; an event is cited as its report, everything else as a page of the archive.</param>
/// <param name="Slug">Of the record.</param>
/// <param name="Title">Of the event, or the name of the record.</param>
/// <param name="LastChange">The day on which what is cited last changed ("Stand").</param>
public sealed record Citation(RecordKind Kind, string Slug, string Title, DateOnly LastChange)
{
    /// <summary>Who speaks in the reports and gives out the archive.</summary>
    public const string Author = "Netzwerk Innenstadt NRW";

    public const string Archive = "SmartCityExchange";

    /// <summary>The day of an event.</summary>
    public DateOnly? Date { get; init; }

    public DateOnly? EndDate { get; init; }

    public string? Series { get; init; }

    public int? SeriesNumber { get; init; }

    /// <summary>The passage, where a single one is cited.</summary>
    public int? Passage { get; init; }

    /// <summary>The citation of a report.</summary>
    public static Citation Of(EventLink record, string? series, int? seriesNumber, DateTime changedAt) => new(RecordKind.Event, record.Slug, record.Title, BerlinTime.Day(changedAt))
    {
        Date = record.Date,
        EndDate = record.EndDate,
        Series = series,
        SeriesNumber = seriesNumber,
    };

    public bool IsReport => Kind == RecordKind.Event;

    /// <summary>The name of what is cited: a record's with its kind, since many a town and a project have the same.</summary>
    public string Name => OneLine(IsReport ? Title : $"{Title} ({Words.Singular(Kind)})");

    /// <summary>The series, where the title does not say it already.</summary>
    public string? OtherSeries => Series is not null && GermanText.Fold(Series) != GermanText.Fold(Title) ? OneLine(Series) : null;

    public string? PassageName => Passage is { } number ? $"Absatz {number}" : null;

    /// <summary>"Stand 25.11.2026".</summary>
    public string State => $"Stand {GermanDates.Numeric(LastChange)}";

    /// <summary>Names the citation among others of a bibliography; letters of ASCII, digits and hyphens.</summary>
    public string Key => (IsReport ? Slug : $"{ArchiveLinks.List(Kind)[1..]}-{Slug}") + (Passage is { } number ? $"-absatz-{number}" : "");

    /// <summary>The address of what is cited.</summary>
    public Uri Address(Uri site) => new(site, ArchiveLinks.To(Kind, Slug) + (Passage is { } number ? $"#{ArchiveLinks.PassageId(number)}" : ""));

    /// <summary>"Netzwerk Innenstadt NRW, Erfahrungsaustausch Smart City, 10.11.2021, Absatz 7, Stand 25.11.2026, https://…".</summary>
    public string Text(Uri site) => $"{Text()}, {Address(site)}";

    /// <summary>The citation without the address.</summary>
    public string Text() => string.Join(", ", new[]
    {
        Author,
        OtherSeries is { } series ? $"{Name} ({series}{(SeriesNumber is { } number ? $", Nr. {number}" : "")})" : Name,
        Date is { } date ? GermanDates.Numeric(date, EndDate) : Archive,
        PassageName,
        State,
    }.OfType<string>());

    /// <summary>Titles are typed and pasted by people: no line breaks, no control characters.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
