using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>What a dossier says of itself to browsers, search engines and those it is passed on to.</summary>
public static class DossierHead
{
    public static PageHead Of(Dossier dossier)
    {
        var (kind, slug, name) = dossier.Record;
        return new PageHead(
            $"{name} ({Words.Singular(kind)}){Pager.Title(dossier.Page)}",
            $"{dossier.Question} Was in den Berichten der Erfahrungsaustausche „Smart City“ steht, mit Belegstellen.",
            Pager.Address(dossier.Record.Url, dossier.Page),
            ArchiveLinks.FeedOf(kind, slug))
        {
            Name = name,
            Above = [(Words.Plural(kind), ArchiveLinks.List(kind))],
            Type = kind == RecordKind.Person ? "profile" : "website",
            Picture = (ArchiveLinks.Picture(kind, slug), kind == RecordKind.Municipality
                ? $"{name} leuchtet auf einer Punktkarte, mit den Kommunen derselben Veranstaltungen"
                : "Punktkarte der Kommunen in Nordrhein-Westfalen; wovon Berichte erzählen, leuchtet"),
            Things = site => DossierThings.Of(dossier, site),
        };
    }
}
