namespace SmartCityExchange.Web.Archive.Tickets;

/// <summary>How far a ticket is. The names are stored: add, never rename.</summary>
public enum TicketStatus
{
    Open,
    InWork,
    Closed,
}
