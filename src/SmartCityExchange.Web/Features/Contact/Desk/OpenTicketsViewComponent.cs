using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact.Desk;

/// <summary>How many tickets wait, for the overview of the desk.</summary>
public sealed class OpenTicketsViewComponent(ArchiveContext archive, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var today = BerlinTime.Day(clock.GetUtcNow().UtcDateTime);
        var due = await archive.Tickets.Unfinished().Select(t => t.DueOn).ToListAsync(HttpContext.RequestAborted);
        return View("~/Features/Contact/Desk/OpenTickets.cshtml", new OpenTickets(due.Count, due.Count(d => d < today), due.Count == 0 ? null : due.Min()));
    }
}

/// <summary>The tickets that wait.</summary>
/// <param name="Next">The day the first of them is due.</param>
public sealed record OpenTickets(int Count, int Overdue, DateOnly? Next);
