namespace SmartCityExchange.Tests.Support;

/// <summary>The addresses of the events in the reports of <c>seeds/</c>.</summary>
public static class Seeds
{
    public const string Event2022 = "/veranstaltungen/2022-11-24-erfahrungsaustausch-smart-city";
    public const string Event2021 = "/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city";
    public const string Event2020 = "/veranstaltungen/2020-02-12-erfahrungsaustausch-smart-city";
}
