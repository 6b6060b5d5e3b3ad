namespace SmartCityExchange.Tests.Support;

/// <summary>A clock that stands still until a test sets it forward: a code of the moment does not grow old while a slow machine signs in.</summary>
public sealed class Clock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UtcNow;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Forward(TimeSpan by) => _now += by;
}
