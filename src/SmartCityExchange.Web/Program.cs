using SmartCityExchange.Web.Hosting;
using SmartCityExchange.Web.Hosting.Commands;

return await CommandLine.RunAsync(args, CommandOutput.OfConsole, async settings =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
    builder.AddLogging();
    builder.AddServer();
    builder.Services.AddArchive(builder.Configuration).AddFeatures(builder.Configuration);

    await using var app = builder.Build();
    app.CheckSettings();
    app.UseSite();
    await app.PrepareArchiveAsync();
    await app.OfferSetUpAsync();
    return await app.ServeAsync();
});
