namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>A file that holds no text we can read. The message is a German sentence that says why and how to mend it.</summary>
public sealed class UnreadableFileException(string message, Exception? cause = null) : Exception(message, cause);
