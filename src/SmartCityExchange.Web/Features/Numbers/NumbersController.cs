using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Numbers;

/// <summary>What the archive holds, counted: as a page, and each table for a spreadsheet.</summary>
public sealed class NumbersController(ArchiveContext archive, TownNetworks networks, IOptions<ArchiveOptions> options) : Controller
{
    [HttpGet(ArchiveLinks.Numbers)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await NumbersPage.ReadAsync(archive, networks, cancellationToken));

    [HttpGet(ArchiveLinks.Numbers + "/{name}.csv")]
    public async Task<IActionResult> Table(string name, CancellationToken cancellationToken) =>
        (await NumbersPage.ReadAsync(archive, networks, cancellationToken)).Find(name) is { } chart
            ? File(await CsvTable.WriteAsync(chart.Headings, chart.RowsFor(options.Value.PublicUrl)), CsvTable.MediaType, $"{chart.Name}.csv")
            : NotFound();
}
