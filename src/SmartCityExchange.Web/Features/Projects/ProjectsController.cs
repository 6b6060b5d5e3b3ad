using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Projects;

[Route("projekte")]
public sealed class ProjectsController(ArchiveContext archive, IOptions<ArchiveOptions> options) : RecordController(archive, options, RecordKind.Project);
