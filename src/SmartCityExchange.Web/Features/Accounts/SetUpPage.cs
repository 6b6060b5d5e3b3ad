using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>The page on which an account is made.</summary>
/// <param name="IsReset">Whether the account exists and gets a new password and app.</param>
/// <param name="Key">The key of the authenticator app, in Base32.</param>
public sealed record SetUpPage(bool IsReset, string? InvitedBy, SetUpForm Form, string Key, IReadOnlyList<FormProblem> Problems)
{
    public CodeKey App => new(Key, Form.Mail);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;
}

/// <summary>What somebody types who makes their account.</summary>
public sealed class SetUpForm
{
    private const int NameMaxLength = 100;

    public string? Name { get; set; }

    public string? Mail { get; set; }

    public string? Password { get; set; }

    public string? Code { get; set; }

    /// <summary>The key of the app, protected: it stays the same when the form comes back.</summary>
    public string? Key { get; set; }

    public static string? NameProblem(string? name) => string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameMaxLength
        ? $"Bitte geben Sie Ihren Namen an, mit höchstens {NameMaxLength} Zeichen; er steht in der Geschichte der Einträge."
        : null;

    public async Task<List<FormProblem>> ProblemsAsync(UserManager<Editor> editors, Editor? known)
    {
        List<FormProblem> problems = [];
        if (NameProblem(Name) is { } unnamed)
        {
            problems.Add(new(nameof(Name), unnamed));
        }

        if (!MailAddress.TryCreate(Mail?.Trim(), out var address) || address.Address != Mail!.Trim())
        {
            problems.Add(new(nameof(Mail), "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel vorname.name@stadt.de."));
        }
        else if (known is null && await editors.FindByEmailAsync(address.Address) is not null)
        {
            problems.Add(new(nameof(Mail), "Mit dieser Adresse gibt es schon ein Konto. Bitte melden Sie sich damit an oder nehmen Sie eine andere."));
        }

        if (PasswordRules.Problem(Password, Name, Mail) is { } weak)
        {
            problems.Add(new(nameof(Password), weak));
        }

        return problems;
    }
}
