using QRCoder;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>A key for an authenticator app, as a page shows it. Drawn by <c>_CodeKey</c>.</summary>
/// <param name="Key">In Base32.</param>
/// <param name="Mail">Whose account the app will name.</param>
public sealed record CodeKey(string Key, string? Mail)
{
    private const int GroupLength = 4;

    /// <summary>The key as an app reads it: where a QR code is dark. Around it stays a quiet zone, which the code needs.</summary>
    public IReadOnlyList<(int X, int Y)> DarkModules()
    {
        using var code = QRCodeGenerator.GenerateQrCode(TimeCode.Address(Key, Mail ?? "Redaktion"), QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        return [.. Enumerable.Range(0, modules.Count).SelectMany(y => Enumerable.Range(0, modules.Count).Where(x => modules[y][x]).Select(x => (x, y)))];
    }

    /// <summary>The key in groups of four, to be typed.</summary>
    public string Spelled => string.Join(' ', Key.Chunk(GroupLength).Select(group => new string(group)));
}
