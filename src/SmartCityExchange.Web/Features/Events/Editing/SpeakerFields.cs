namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The fields of one speaker of a contribution, and where they stand in the form.</summary>
/// <param name="At">The beginning of their names, such as <c>Talks[0].Speakers[1]</c>.</param>
public sealed record SpeakerFields(string At, int Number, EventForm.SpeakerForm Speaker);
