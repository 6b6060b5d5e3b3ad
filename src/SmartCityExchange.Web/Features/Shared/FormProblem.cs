namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What is wrong with one field of a form, and how to mend it.</summary>
/// <param name="Field">The name of the field in the form; the id of its element.</param>
public sealed record FormProblem(string Field, string Message);
