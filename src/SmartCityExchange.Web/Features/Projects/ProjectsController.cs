using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Projects;

[Route("projekte")]
public sealed class ProjectsController(ArchiveContext archive) : RecordController(archive, RecordKind.Project);
