using System.Globalization;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>Instants as people in the towns of the network read and write them: in the time of Berlin, summer time included.</summary>
public static class BerlinTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>"25. November 2026, 14:05 Uhr".</summary>
    public static string Written(DateTime utc) => Local(utc).ToString("d. MMMM yyyy, HH:mm 'Uhr'", German);

    /// <summary>The day it then was.</summary>
    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The value of a <c>datetime-local</c> field.</summary>
    public static string Field(DateTime utc) => Local(utc).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>The instant of a local time, UTC. An hour that the clock skips in spring is the hour after it; of one that it has twice in autumn, the first.</summary>
    public static DateTime ToUtc(DateTime local)
    {
        var clock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(clock))
        {
            clock = clock.AddHours(1);
        }

        var offset = Zone.IsAmbiguousTime(clock) ? Zone.GetAmbiguousTimeOffsets(clock).Max() : Zone.GetUtcOffset(clock);
        return DateTime.SpecifyKind(clock - offset, DateTimeKind.Utc);
    }

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}
