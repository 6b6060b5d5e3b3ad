using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Records.Places;

/// <summary>An archive whose venues and series somebody of the administration edits.</summary>
public abstract class PlaceDesk : IAsyncLifetime, IDisposable
{
    protected const string Places = "/redaktion/orte-und-reihen";

    protected DeskSite Site { get; } = new();

    protected DeskVisitor Rita { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await FillAsync();
        Rita = await DeskVisitor.SignInAsync(Site, StaffRole.Administrator);
        await LinkAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Rita.Dispose();
        Site.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The events of the archive.</summary>
    protected abstract Task FillAsync();

    /// <summary>Their venues and series, typed at the desk.</summary>
    protected abstract Task LinkAsync();

    /// <summary>Changes an event and publishes it.</summary>
    protected Task HoldAsync(string title, params (string, string?)[] fields) => HoldAsync(title, "Änderungen veröffentlichen", fields);

    protected async Task HoldAsync(string title, string button, params (string, string?)[] fields)
    {
        await Rita.FillInAsync(await EventAsync(title), button, fields);
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
    }

    /// <summary>Where an event is edited.</summary>
    protected Task<string> EventAsync(string title) =>
        Site.WithArchive(async a => $"/redaktion/veranstaltungen/{await a.Events.Where(e => e.Title == title).Select(e => e.Key).SingleAsync()}");

    /// <summary>Where a venue or series is edited.</summary>
    protected Task<string> EditAsync(string name) => Site.WithArchive(async a =>
        $"{Places}/{(await a.Venues.Where(v => v.Name == name).Select(v => v.Key).ToListAsync()).Concat(await a.Series.Where(s => s.Name == name).Select(s => s.Key).ToListAsync()).Single()}");
}
