using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Registers who may sign in and how. Where the defaults of the framework fall short of OWASP ASVS 5.0, the reason stands beside the value.</summary>
public static class AccountRegistration
{
    /// <summary>OWASP asks for 220,000 rounds of PBKDF2 with HMAC-SHA-512; the framework's default is 100,000.</summary>
    private const int PasswordRounds = 220_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Editor>(identity =>
        {
            // With passkeys; the schema is part of the store's model.
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<ArchiveContext>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordRounds);
        services.AddSingleton<StaffSessions>();
        services.AddScoped<IPasskeyHandler<Editor>, PasskeyHandler<Editor>>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<ArchiveOptions>>((passkeys, archive) =>
        {
            // The device must ask for finger, face or PIN, so that the passkey alone is two factors (the framework only prefers it), and know the account itself.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && IsOurs(context, archive.Value));
        });
        services.AddScoped<Passkeys>();
        services.AddSingleton<SpentChallenges>();
        services.AddSingleton<SignInAttempts>();
        services.AddSingleton<RefusedActs>();
        services.AddScoped<StaffAccounts>();
        services.AddScoped<StaffLinks>();
        services.AddScoped<StaffLog>();
        services.AddScoped<AccountsEditor>();
        services.AddDataProtection().SetApplicationName("SmartCityExchange");
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>, StoredKeys>();
        services.AddAuthentication(StaffSessions.Scheme).AddCookie(StaffSessions.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(StaffSessions.Scheme).Configure<StaffSessions, RefusedActs, IOptions<ArchiveOptions>>((cookies, sessions, refused, archive) =>
        {
            cookies.SessionStore = sessions;
            cookies.ExpireTimeSpan = StaffSessions.AbsoluteLimit;
            cookies.SlidingExpiration = false;
            cookies.LoginPath = DeskLinks.SignIn;
            cookies.ReturnUrlParameter = "ziel";
            cookies.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return refused.RecordAsync(context.HttpContext);
            };
            Bind(cookies.Cookie, archive.Value, "sce");
        });
        services.AddAuthorization(rights =>
        {
            rights.AddPolicy(StaffPolicies.Edit, policy => policy.RequireRole(nameof(StaffRole.Editor)));
            rights.AddPolicy(StaffPolicies.Publish, policy => policy.RequireRole(nameof(StaffRole.Publisher)));
            rights.AddPolicy(StaffPolicies.Administer, policy => policy.RequireRole(nameof(StaffRole.Administrator)));
        });
        services.AddAntiforgery(antiforgery => antiforgery.SuppressXFrameOptionsHeader = true);
        services.AddOptions<Microsoft.AspNetCore.Antiforgery.AntiforgeryOptions>().Configure<IOptions<ArchiveOptions>>((antiforgery, archive) => Bind(antiforgery.Cookie, archive.Value, "sce-form"));
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IOptions<ArchiveOptions>>((note, archive) => Bind(note.Cookie, archive.Value, "sce-meldung"));
        return services;
    }

    /// <summary>The public address, or the one the browser asks at when that has no https: on one's own machine.</summary>
    private static bool IsOurs(PasskeyOriginValidationContext context, ArchiveOptions archive) =>
        Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
        && (archive.IsSecure
            ? origin.GetLeftPart(UriPartial.Authority) == archive.PublicUrl.GetLeftPart(UriPartial.Authority)
            : origin.Authority == context.HttpContext.Request.Host.Value);

    /// <summary>A cookie for this host alone, never over an open line and never for scripts; over http, as on one's own machine, it cannot have the prefix.</summary>
    private static void Bind(CookieBuilder cookie, ArchiveOptions archive, string name)
    {
        cookie.Name = archive.IsSecure ? $"__Host-{name}" : name;
        cookie.SecurePolicy = archive.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
    }

    /// <summary>Keeps the keys that protect cookies beside the archive, so that a restart signs nobody out.</summary>
    private sealed class StoredKeys(IOptions<ArchiveOptions> archive, ILoggerFactory log) : IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>
    {
        public void Configure(Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions options) =>
            options.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                new DirectoryInfo(Path.Combine(Path.GetFullPath(archive.Value.DataDirectory), "keys")), log);
    }
}
