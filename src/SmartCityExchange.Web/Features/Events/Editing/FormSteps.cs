using System.Globalization;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>What the small buttons of the form do to it, without script: put contributions in another order, make room for one more.</summary>
public static class FormSteps
{
    public const string MoreTalks = "beitrag";
    public const string Up = "hoch";
    public const string Down = "runter";

    /// <summary>Takes a step such as "hoch-2": the third contribution one up. An unknown step does nothing.</summary>
    public static void Take(EventForm form, string? step)
    {
        var parts = (step ?? "").Split('-');
        if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            Swap(form.Talks, at, parts[0] == Up ? at - 1 : parts[0] == Down ? at + 1 : -1);
        }
        else if (step == MoreTalks)
        {
            form.Talks.Add(new EventForm.TalkForm());
        }
    }

    private static void Swap(List<EventForm.TalkForm> talks, int one, int other)
    {
        if (one >= 0 && other >= 0 && one < talks.Count && other < talks.Count)
        {
            (talks[one], talks[other]) = (talks[other], talks[one]);
        }
    }
}
