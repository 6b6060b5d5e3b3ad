namespace SmartCityExchange.Web.Hosting;

/// <summary>A reason not to start that whoever runs the site can mend. The message is one German line that says what to do.</summary>
public sealed class StartupException(string message, Exception? cause = null) : Exception(message, cause);
