namespace SmartCityExchange.Web.Archive.Tickets;

/// <summary>What somebody writes about. The names are stored: add, never rename.</summary>
public enum TicketSubject
{
    Question,

    /// <summary>Something in the archive is wrong.</summary>
    Mistake,

    /// <summary>Something stands in the way of somebody with a disability (§ 10b BGG NRW).</summary>
    Barrier,

    /// <summary>What the archive says of a person is to be corrected or to go (Art. 16, 17 and 21 GDPR).</summary>
    PersonalData,
}
