namespace SmartCityExchange.Extraction.Layout;

/// <summary>One event's part of the source, in positions of the plain text.</summary>
/// <param name="TitleRule">The rule that chose the title.</param>
/// <param name="Headline">The heading of the report, where the title is but a part of it or stands elsewhere.</param>
internal sealed record EventSection(Span Section, Span Body, Span Title, string TitleRule, EventDate? Date, Span? Headline = null);

/// <summary>The day or days of an event, the words that say it, and the rule that read them.</summary>
internal sealed record EventDate(DateOnly First, DateOnly? Last, Span Words, string Rule);
