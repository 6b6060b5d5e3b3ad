using System.Globalization;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>What an editor decided about a received text, as it stands in the fields of the form. Events are known by where their sections begin.</summary>
public sealed record ImportChoices
{
    public const string Take = "entwurf";
    public const string LeaveOut = "auslassen";

    /// <summary><see cref="Take"/> or <see cref="LeaveOut"/> for each event; one that nobody decided about is taken.</summary>
    public Dictionary<string, string> Events { get; init; } = [];

    /// <summary>Days that the text does not name, as typed.</summary>
    public Dictionary<string, string> Days { get; init; } = [];

    /// <summary>Which records names stand for, see <see cref="Shared.Records.NameQuestion"/>.</summary>
    public Dictionary<string, string> Answers { get; init; } = [];

    /// <summary>What of the readings is not so, see <see cref="WrongReadings"/>.</summary>
    public HashSet<string> Wrong { get; init; } = [];

    public string Note { get; init; } = "";

    /// <summary>Read field by field, since names stand in the names of fields.</summary>
    public static ImportChoices Of(IFormCollection form) => new()
    {
        Events = Under(form, nameof(Events)),
        // The field for a day shows nothing but the form in which browsers send it.
        Days = Under(form, nameof(Days)).ToDictionary(typed => typed.Key, typed => GermanDates.Read(typed.Value) is { } day ? GermanDates.Iso(day) : typed.Value),
        Answers = Under(form, nameof(Answers)),
        Wrong = [.. Under(form, nameof(Wrong)).Keys],
        Note = form[nameof(Note)].ToString().Trim(),
    };

    public static string DayField(int section) => $"{nameof(Days)}[{section}]";

    public static string WrongField(string reading) => $"{nameof(Wrong)}[{reading}]";

    public bool Takes(int section) => Events.GetValueOrDefault(Key(section)) != LeaveOut;

    public string? TypedDay(int section) => Days.GetValueOrDefault(Key(section));

    /// <summary>The sections that the editor saw and wants.</summary>
    public IReadOnlySet<int> Taken => Events.Where(e => e.Value == Take).Select(e => Section(e.Key)).OfType<int>().ToHashSet();

    /// <summary>The days that are days.</summary>
    public IReadOnlyDictionary<int, DateOnly> KnownDays =>
        (from typed in Days let section = Section(typed.Key) let day = GermanDates.Read(typed.Value) where section is not null && day is not null select (section.Value, day.Value)).ToDictionary();

    private static string Key(int section) => section.ToString(CultureInfo.InvariantCulture);

    private static int? Section(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var section) && Key(section) == key ? section : null;

    private static Dictionary<string, string> Under(IFormCollection form, string name) => form
        .Where(field => field.Key.StartsWith(name + "[", StringComparison.Ordinal) && field.Key.EndsWith(']'))
        .Select(field => (Key: field.Key[(name.Length + 1)..^1], Value: field.Value.ToString()))
        .Where(field => field.Value.Length > 0)
        .ToDictionary(field => field.Key, field => field.Value);
}
