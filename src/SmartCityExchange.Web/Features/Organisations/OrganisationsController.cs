using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Organisations;

[Route("organisationen")]
public sealed class OrganisationsController(ArchiveContext archive) : RecordController(archive, RecordKind.Organisation);
