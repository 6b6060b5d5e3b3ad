namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>A button that has the browser sign with a passkey, or make one. Drawn by <c>_Passkey</c>, worked by <c>desk-passkey.js</c>.</summary>
/// <param name="Options">Where the script asks what is to be signed.</param>
/// <param name="Action">Where the answer goes.</param>
/// <param name="Button">The words on the button.</param>
/// <param name="Target">The local address to go to afterwards.</param>
/// <param name="AsksName">A new passkey gets a name.</param>
public sealed record PasskeyForm(string Options, string Action, string Button, string? Target, bool AsksName = false);
