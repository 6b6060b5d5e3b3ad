using SmartCityExchange.Web.Hosting;

return await Startup.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddLogging();
    builder.AddServer();
    builder.Services.AddArchive(builder.Configuration).AddFeatures(builder.Configuration);

    await using var app = builder.Build();
    app.UseSite();
    await app.PrepareArchiveAsync();
    await app.ServeAsync();
});
