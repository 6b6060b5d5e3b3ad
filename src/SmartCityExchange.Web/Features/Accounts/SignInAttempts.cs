using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>
/// Slows down guessing: failures are counted by sender and by account at that sender. Somebody else's failures never lock the owner out,
/// who comes from another address.
/// </summary>
public sealed class SignInAttempts(TimeProvider clock)
{
    private const int MostAtAccount = 5;
    private const int MostFromSender = 30;

    private readonly AttemptCount _failures = new(clock, TimeSpan.FromMinutes(15));

    /// <summary>How long the sender has to wait; null when it may try.</summary>
    public TimeSpan? Wait(string sender, string account) =>
        new[] { _failures.Wait(sender, MostFromSender), _failures.Wait($"{sender} {account}", MostAtAccount) }.Max();

    public void Fail(string sender, string account)
    {
        _failures.Add(sender);
        _failures.Add($"{sender} {account}");
    }

    public void Succeed(string sender, string account) => _failures.Forget($"{sender} {account}");
}
