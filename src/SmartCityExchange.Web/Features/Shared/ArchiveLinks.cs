using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The addresses of the public pages; the only place that knows them.</summary>
public static class ArchiveLinks
{
    public const string Home = "/";
    public const string Search = "/suche";
    public const string Suggestions = "/suche/vorschlaege";
    public const string SearchFeed = "/suche.atom";
    public const string SearchTable = "/suche.csv";
    public const string Experience = "/erfahrung";
    public const string Clippings = "/merkzettel";
    public const string Map = "/karte";
    public const string Network = "/netzwerk";
    public const string Timeline = "/zeitstrahl";
    public const string Numbers = "/zahlen";
    public const string Contact = "/kontakt";
    public const string ContactReceived = Contact + "/eingegangen";
    public const string PlainLanguage = "/leichte-sprache";
    public const string SignLanguage = "/gebaerdensprache";
    public const string Imprint = "/impressum";
    public const string Privacy = "/datenschutz";
    public const string Accessibility = "/barrierefreiheit";
    public const string Pages = "/seiten";

    /// <summary>The pages of text that come with the program. They have addresses of their own, where visitors look for them; all others stand below <see cref="Pages"/>.</summary>
    public static IReadOnlyList<string> SuppliedPages { get; } = [PlainLanguage, SignLanguage, Imprint, Privacy, Accessibility];

    /// <summary>A page of text.</summary>
    public static string TextPage(string slug) => SuppliedPages.Contains($"/{slug}") ? $"/{slug}" : $"{Pages}/{slug}";

    /// <summary>The form that reports a mistake on a page, which it names.</summary>
    public static string Mistake(string page) => $"{Contact}?anliegen=fehler&zu={Uri.EscapeDataString(page)}";

    /// <summary>The page that lists all records of a kind.</summary>
    public static string List(RecordKind kind) => kind switch
    {
        RecordKind.Event => "/veranstaltungen",
        RecordKind.Person => "/personen",
        RecordKind.Municipality => "/kommunen",
        RecordKind.Organisation => "/organisationen",
        RecordKind.Project => "/projekte",
        RecordKind.Topic => "/themen",
        RecordKind.Question => "/leitfragen",
        RecordKind.Announcement => "/wie-ging-es-weiter",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have no page."),
    };

    public static string To(RecordKind kind, string slug) => kind == RecordKind.ContentPage ? TextPage(slug) : $"{List(kind)}/{slug}";

    public static string Event(string slug) => To(RecordKind.Event, slug);

    /// <summary>The events of a year, or all.</summary>
    public static string Events(int? year) => List(RecordKind.Event) + (year is { } one ? $"?jahr={one}" : "");

    /// <summary>The source text of an event with its marked places.</summary>
    public static string Source(string eventSlug) => $"{Event(eventSlug)}/quelle";

    public const string Documents = "/dokumente";

    /// <summary>The file of a document.</summary>
    public static string Document(int id, string name) => $"{Documents}/{id}/{name}";

    /// <summary>A document that is a picture, to be shown in a page.</summary>
    public static string DocumentPicture(int id, string name) => $"{Documents}/{id}/bild/{name}";

    /// <summary>A document where the page of its event lists it.</summary>
    public static string ListedDocument(string eventSlug, int id) => $"{Event(eventSlug)}#{DocumentId(id)}";

    public static string DocumentId(int id) => $"dokument-{id}";

    /// <summary>The words of a mention where they stand in the report.</summary>
    public static string Place(string eventSlug, int mentionId) => $"{Event(eventSlug)}#{PlaceId(mentionId)}";

    public static string PlaceId(int mentionId) => $"stelle-{mentionId}";

    /// <summary>One paragraph of a report.</summary>
    public static string Passage(string eventSlug, int number) => $"{Event(eventSlug)}#{PassageId(number)}";

    public static string PassageId(int number) => $"absatz-{number}";

    public static string ContributionId(int number) => $"beitrag-{number}";

    /// <summary>The report with the citation of one passage opened.</summary>
    public static string Cite(string eventSlug, int number) => $"{Event(eventSlug)}?absatz={number}#{CitationId}";

    public const string CitationId = "zitieren";

    /// <summary>The newest events that speak of a record as a feed; null for kinds that no search is narrowed by.</summary>
    public static string? FeedOf(RecordKind kind, string slug) => kind switch
    {
        RecordKind.Municipality => $"{SearchFeed}?kommune={slug}",
        RecordKind.Topic => $"{SearchFeed}?thema={slug}",
        RecordKind.Organisation => $"{SearchFeed}?organisation={slug}",
        _ => null,
    };

    /// <summary>One of the tables behind the numbers, for a spreadsheet.</summary>
    public static string NumbersTable(string name) => $"{Numbers}/{name}.csv";

    public const string PictureSuffix = "/bild.png";

    /// <summary>The picture that others show with a link to an event or town; that of the site for every other page.</summary>
    public static string Picture(RecordKind? kind = null, string? slug = null) =>
        (kind is RecordKind.Event or RecordKind.Municipality ? To(kind.Value, slug!) : "") + PictureSuffix;

    public const string BibTexSuffix = ".bib";

    public const string CslJsonSuffix = ".csl.json";

    /// <summary>A page as text to be put into a paper of one's own.</summary>
    public const string MarkdownSuffix = ".md";

    /// <summary>The citation of a record, or of a passage of a report, for a bibliography.</summary>
    public static string BibTex(RecordKind kind, string slug, int? passage) => $"{To(kind, slug)}{BibTexSuffix}{(passage is null ? "" : $"?absatz={passage}")}";

    /// <summary>See <see cref="BibTex"/>.</summary>
    public static string CslJson(RecordKind kind, string slug, int? passage) => $"{To(kind, slug)}{CslJsonSuffix}{(passage is null ? "" : $"?absatz={passage}")}";

    /// <summary>Everything a page says of a record, as text to take along.</summary>
    public static string Markdown(RecordKind kind, string slug) => To(kind, slug) + MarkdownSuffix;

    /// <summary>The page of a Merkzettel, or with a suffix another form of it.</summary>
    public static string ClippingsOf(KeptPassages kept, string suffix = "") => $"{Clippings}{suffix}{(kept.IsEmpty ? "" : $"?m={kept.Parameter}")}";

    /// <summary>A page that takes the visitor's Merkzettel along, so that passages found there are added to it.</summary>
    public static string Keeping(string address, KeptPassages kept) => kept.IsEmpty ? address : $"{address}{(address.Contains('?') ? '&' : '?')}merk={kept.Parameter}";

    /// <summary>The map with the municipalities that a topic makes shine.</summary>
    public static string MapOf(string topicSlug) => $"{Map}?thema={topicSlug}";

    public static string SearchFor(string query) => $"{Search}?q={Uri.EscapeDataString(query)}";

    /// <summary>The names that begin like something, as a page.</summary>
    public static string SuggestionsFor(string query) => $"{Suggestions}?q={Uri.EscapeDataString(query)}";

    /// <summary>Who has experience with something.</summary>
    public static string ExperienceWith(string query) => $"{Experience}?q={Uri.EscapeDataString(query)}";

    /// <summary>The report with the words that answer a search marked, at one of them.</summary>
    /// <param name="eventSlug">The event.</param>
    /// <param name="query">As typed.</param>
    /// <param name="start">Where the words begin in the report.</param>
    public static string Found(string eventSlug, string query, int start) => $"{Event(eventSlug)}?suche={Uri.EscapeDataString(query)}#{FoundId(start)}";

    public static string FoundId(int start) => $"treffer-{start}";
}
