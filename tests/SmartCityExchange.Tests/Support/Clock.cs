namespace SmartCityExchange.Tests.Support;

/// <summary>A clock that tests set forward.</summary>
public sealed class Clock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + _ahead;

    public void Forward(TimeSpan by) => _ahead += by;
}
