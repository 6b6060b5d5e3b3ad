using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Municipalities;

[Route("kommunen")]
public sealed class MunicipalitiesController(ArchiveContext archive) : RecordController(archive, RecordKind.Municipality);
