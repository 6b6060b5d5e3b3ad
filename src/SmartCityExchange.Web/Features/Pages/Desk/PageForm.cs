using System.Text.Json;
using System.Text.Json.Serialization;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>What stands in the fields of the form of a page of text, exactly as typed.</summary>
public sealed class PageForm
{
    private const int NoteMaxLength = 300;

    /// <summary>The version the form was opened on.</summary>
    public int BaseVersion { get; set; }

    public string? Title { get; set; }

    /// <summary>Of an added page only: the last part of its address.</summary>
    public string? Address { get; set; }

    public string? Text { get; set; }

    /// <summary>Of an added page only.</summary>
    public bool InFooter { get; set; }

    /// <summary>The <see cref="SuppliedPage.Mark"/> of a supplied text that was worked into this one.</summary>
    public string? Considered { get; set; }

    /// <summary>The editor knows that statements about the site change.</summary>
    public bool ChangesStatements { get; set; }

    public string? Note { get; set; }

    /// <summary>For fields that somebody else changed too, by name: <see cref="FormMerge.Theirs"/> takes what was saved meanwhile.</summary>
    public Dictionary<string, string> Choices { get; set; } = [];

    /// <summary>The title as it is stored: one line, without what copying leaves behind.</summary>
    [JsonIgnore]
    public string TidyTitle => string.Join(' ', (Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text as it is stored: browsers send line ends of their own.</summary>
    [JsonIgnore]
    public string Lines => (Text ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>The last part of the address; made of the title where none was typed.</summary>
    [JsonIgnore]
    public string Slug => GermanText.Slug(string.IsNullOrWhiteSpace(Address) ? TidyTitle : Address);

    public static IReadOnlyList<FormPart<PageForm>> Parts { get; } =
    [
        new(nameof(Title), "Titel", f => f.TidyTitle, (to, from) => to.Title = from.Title),
        new(nameof(Address), "Adresse", f => f.Slug, (to, from) => to.Address = from.Address),
        new(nameof(InFooter), "Im Fuß jeder Seite", f => f.InFooter ? "ja" : "nein", (to, from) => to.InFooter = from.InFooter),
        new(nameof(Text), "Text", f => f.Lines, (to, from) => to.Text = from.Text) { Join = (form, text) => form.Text = text },
    ];

    public static PageForm Of(PageContent content, int version) =>
        new() { BaseVersion = version, Title = content.Title, Address = content.Slug, InFooter = content.InFooter, Text = content.Text };

    public static PageForm FromJson(string json) => JsonSerializer.Deserialize<PageForm>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>The same page with other words.</summary>
    public PageForm With(string title, string text) => new() { BaseVersion = BaseVersion, Title = title, Address = Address, InFooter = InFooter, Text = text };

    /// <summary>What keeps the form from being saved, and how to mend it.</summary>
    /// <param name="slug">Of the page as it is stored.</param>
    /// <param name="isPublic">The public sees it afterwards: it must not be empty then.</param>
    public IReadOnlyList<FormProblem> Problems(string slug, bool isPublic)
    {
        List<FormProblem> problems = [];
        void Add(string field, string? problem)
        {
            if (problem is not null)
            {
                problems.Add(new(field, problem));
            }
        }

        Add(nameof(Title), TitleProblem(TidyTitle));
        Add(nameof(Address), !string.IsNullOrWhiteSpace(Address) && GermanText.Fold(Address).Length == 0 ? "Bitte geben Sie eine Adresse mit Buchstaben oder Ziffern ein." : null);
        Add(nameof(Text), isPublic && Lines.Length == 0 ? "Eine öffentliche Seite braucht einen Text." : null);
        Add(nameof(Text), Lines.Length > ContentPage.TextMaxLength
            ? $"Eine Seite hat {ContentPage.TextMaxLength} Zeichen Platz, es sind {Lines.Length}. Bitte kürzen Sie, oder verteilen Sie den Text auf zwei Seiten." : null);
        Add(nameof(Text), PagePlaceholders.Unknown(Lines) is { } unknown
            ? $"Den Platzhalter „{unknown}“ gibt es nicht. Möglich sind: {string.Join(", ", PagePlaceholders.Known.Select(p => p.Name))}." : null);
        Add(nameof(Text), PageStatements.Problem(Lines, SuppliedPages.StatementsOf(slug)));
        Add(nameof(Note), Note?.Length > NoteMaxLength ? $"Für das Warum haben {NoteMaxLength} Zeichen Platz, es sind {Note.Length}. Bitte kürzen Sie." : null);
        return problems;
    }

    /// <summary>What is wrong with a title, and how to mend it.</summary>
    public static string? TitleProblem(string title) =>
        GermanText.Fold(title).Length == 0 ? "Bitte geben Sie einen Titel mit Buchstaben oder Ziffern ein."
        : title.Length > ContentPage.TitleMaxLength ? $"Der Titel hat {ContentPage.TitleMaxLength} Zeichen Platz, es sind {title.Length}. Bitte kürzen Sie."
        : title.Contains("{{", StringComparison.Ordinal) ? "Im Titel werden Platzhalter nicht ausgefüllt. Bitte schreiben Sie den Titel ohne sie."
        : null;
}
