using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The question which record a name means, as a form asks it: the answer is the key of a record, or that one is to be made.</summary>
public static class NameQuestion
{
    /// <summary>The answer that a record is to be made.</summary>
    public const string MakeNew = "neu";

    /// <summary>The key under which the answer stands in the form.</summary>
    public static string Of(RecordKind kind, string name) => $"{kind} {GermanText.Fold(name)}";
}
