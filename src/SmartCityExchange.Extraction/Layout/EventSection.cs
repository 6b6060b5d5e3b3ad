namespace SmartCityExchange.Extraction.Layout;

/// <summary>One event's part of the source, in positions of the plain text.</summary>
/// <param name="TitleRule">The rule that chose the title.</param>
internal sealed record EventSection(Span Section, Span Body, Span Title, string TitleRule, EventDate? Date);

/// <summary>The day or days of an event, the words that say it, and the rule that read them.</summary>
internal sealed record EventDate(DateOnly First, DateOnly? Last, Span Words, string Rule);
