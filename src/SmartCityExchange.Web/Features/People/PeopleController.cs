using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.People;

[Route("personen")]
public sealed class PeopleController(ArchiveContext archive, IOptions<ArchiveOptions> options) : RecordController(archive, options, RecordKind.Person);
