namespace SmartCityExchange.Tests.Support;

/// <summary>Addresses of the site with the reports of <c>seeds/</c>.</summary>
public static class Seeds
{
    public const string Event2022 = "/veranstaltungen/2022-11-24-erfahrungsaustausch-smart-city";
    public const string Event2021 = "/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city";
    public const string Event2020 = "/veranstaltungen/2020-02-12-erfahrungsaustausch-smart-city";

    /// <summary>One page of each kind, the last an unknown address.</summary>
    public static TheoryData<string> EachKindOfPage =>
    [
        "/", "/veranstaltungen", Event2021, $"{Event2021}/quelle", "/kommunen", "/kommunen/iserlohn", "/personen/juergen-gruener", "/suche?q=Iserlohn", "/erfahrung?q=App", "/karte", "/impressum", "/kontakt", "/leichte-sprache", "/barrierefreiheit", "/merkzettel", $"{Event2021}?absatz=7", "/gibt-es-nicht",
    ];
}
