using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Topics;

[Route("themen")]
public sealed class TopicsController(ArchiveContext archive, IOptions<ArchiveOptions> options) : RecordController(archive, options, RecordKind.Topic);
