using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Topics;

[Route("themen")]
public sealed class TopicsController(ArchiveContext archive) : RecordController(archive, RecordKind.Topic);
