namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>How long the trash keeps what was put into it.</summary>
public static class TrashSweep
{
    public const int Days = 30;
}
