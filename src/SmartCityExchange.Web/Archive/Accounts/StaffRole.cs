namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>What an account may do. Each role may also do what the smaller ones may. The numbers are stored.</summary>
public enum StaffRole
{
    /// <summary>Redaktion: writes drafts.</summary>
    Editor = 1,

    /// <summary>Veröffentlichung: decides what the public sees.</summary>
    Publisher = 2,

    /// <summary>Verwaltung: accounts, merges, trash.</summary>
    Administrator = 3,
}
