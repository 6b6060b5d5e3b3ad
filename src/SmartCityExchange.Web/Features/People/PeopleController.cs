using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.People;

[Route("personen")]
public sealed class PeopleController(ArchiveContext archive) : RecordController(archive, RecordKind.Person);
