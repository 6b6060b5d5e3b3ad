namespace SmartCityExchange.Web.Archive;

/// <summary>A row that belongs to a record and shares its history, such as an alias or a speaker in a contribution.</summary>
public interface IRevisedPart
{
    /// <summary>The record whose revision covers this row; null when it is not loaded, which makes a change to the row refused.</summary>
    IRevisable? Owner { get; }
}
