using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>Whose text a page has.</summary>
public enum PageOrigin
{
    Supplied = 1,
    SuppliedAndChanged = 2,
    Own = 3,
}

/// <summary>The German words for what a page of text is to the desk.</summary>
public static class PageWords
{
    public static PageOrigin OriginOf(ContentPage page) =>
        page.SuppliedText is null ? PageOrigin.Own : page.FollowsSupplied ? PageOrigin.Supplied : PageOrigin.SuppliedAndChanged;

    public static string Of(PageOrigin origin) => origin switch
    {
        PageOrigin.Supplied => "mitgeliefert",
        PageOrigin.SuppliedAndChanged => "mitgeliefert und geändert",
        PageOrigin.Own => "eigener",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    public static string Of(ContentPageStatus status) => status switch
    {
        ContentPageStatus.Draft => "Entwurf",
        ContentPageStatus.Published => "öffentlich",
        ContentPageStatus.Trashed => "im Papierkorb",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
