using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Features.Contact;
using SmartCityExchange.Web.Features.Contact.Desk;
using SmartCityExchange.Web.Features.Documents;
using SmartCityExchange.Web.Features.Documents.Contents;
using SmartCityExchange.Web.Features.Documents.Editing;
using SmartCityExchange.Web.Features.Events.Editing;
using SmartCityExchange.Web.Features.Events.Evidence;
using SmartCityExchange.Web.Features.Experience;
using SmartCityExchange.Web.Features.Import;
using SmartCityExchange.Web.Features.Import.Desk;
using SmartCityExchange.Web.Features.Pages;
using SmartCityExchange.Web.Features.Pages.Desk;
using SmartCityExchange.Web.Features.Pictures;
using SmartCityExchange.Web.Features.Records;
using SmartCityExchange.Web.Features.Records.Places;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Search.Memory;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Mailing;
using SmartCityExchange.Web.Features.Shared.Maps;
using SmartCityExchange.Web.Features.Worklists;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Registers what the site is made of.</summary>
public static class ServiceRegistration
{
    /// <summary>The store and everything that reads or writes it.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ArchiveOptions>(configuration.GetSection(ArchiveOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddDbContext<ArchiveContext, SqliteArchiveContext>((provider, options) => options
            .UseSqlite(
                ConnectionString(provider.GetRequiredService<IOptions<ArchiveOptions>>().Value),
                // A list of Ids is one parameter: the same statement for any number of them, which is translated and compiled once.
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(new SqliteSettings(), new RevisionGuard()));
        services.AddScoped<SqliteStore>();
        services.AddScoped<Slugs>();
        services.AddScoped<RevisionLog>();
        return services.AddSearch().AddImport().AddDesk().AddAccounts();
    }

    private static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddScoped<EventEditor>();
        services.AddScoped<EventBulk>();
        services.AddScoped<EvidenceMarking>();
        services.AddSingleton<LinkChecker>();
        services.AddScoped<EventRewriter>();
        services.AddScoped<RecordEditor>();
        services.AddScoped<RecordMerging>();
        services.AddScoped<PlaceEditor>();
        services.AddScoped<PlaceMerging>();
        services.AddScoped<DocumentStore>();
        services.AddScoped<DocumentEditor>();
        services.AddSingleton<DocumentReader>();
        services.AddScoped<EventFormReader>();
        services.AddScoped<EventPreview>();
        services.AddScoped<EventSaving>();
        services.AddScoped<NameBook>();
        services.AddScoped<PreviewLinks>();
        services.AddScoped<WorkingCopies>();
        services.AddScoped<SuppliedPages>();
        services.AddScoped<PageEditor>();
        services.AddSingleton<FooterPages>();
        services.AddScoped<TicketInbox>();
        services.AddScoped<TicketEditor>();
        services.AddSingleton<Presence>();
        services.AddSingleton<DueWork>();
        services.AddHostedService(provider => provider.GetRequiredService<DueWork>());
        return services;
    }

    private static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchMemory>();
        services.AddScoped<FullTextStore>();
        services.AddScoped<WordBook>();
        services.AddScoped<DocumentBook>();
        services.AddScoped<PassageEntries>();
        services.AddScoped<EventEntries>();
        services.AddScoped<RecordEntries>();
        services.AddScoped<SearchIndexer>();
        services.AddScoped<ArchiveSearch>();
        services.AddScoped<UnansweredQueries>();
        services.AddScoped<SearchTeaching>();
        services.AddScoped<PassageFinder>();
        return services;
    }

    private static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.AddScoped<RecordMatcher>();
        services.AddScoped<PlaceMatcher>();
        services.AddScoped<EventBuilder>();
        services.AddScoped<Importer>();
        services.AddScoped<ImportReading>();
        services.AddSingleton<ImportReception>();
        services.AddScoped<ReceivedReports>();
        services.AddSingleton<SeedImport>();
        return services;
    }

    /// <summary>Controllers, views and what the pages need.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<OperatorOptions>(configuration.GetSection(OperatorOptions.Section));
        services.Configure<SearchOptions>(configuration.GetSection(SearchOptions.Section));
        services.AddSingleton<PagePlaceholders>();
        services.AddSingleton<PageTexts>();
        services.Configure<MailOptions>(configuration.GetSection(MailOptions.Section));
        services.AddSingleton<Mailer>();
        services.AddSingleton<TicketNotice>();
        services.AddSingleton<FormTokens>();
        services.AddSingleton<ContactLimit>();
        services.AddSingleton<PictureStore>();
        services.AddSingleton<TownNetworks>();
        services.AddControllersWithViews(mvc =>
        {
            mvc.Conventions.Add(new HeadFollowsGet());
            mvc.Filters.Add(new ReadableForms());
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        });
        services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new FeatureViews()));
        // Umlauts stay readable in the source of a page.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>Seconds to wait for another program's save before giving up.</summary>
    private const int LockTimeout = 10;

    private static string ConnectionString(ArchiveOptions options) =>
        new SqliteConnectionStringBuilder { DataSource = options.DatabaseFile, ForeignKeys = true, DefaultTimeout = LockTimeout }.ToString();
}
