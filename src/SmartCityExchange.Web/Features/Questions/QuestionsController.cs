using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Questions;

[Route("leitfragen")]
public sealed class QuestionsController(ArchiveContext archive, IOptions<ArchiveOptions> options) : RecordController(archive, options, RecordKind.Question)
{
    public override async Task<IActionResult> Index(int seite, CancellationToken cancellationToken) =>
        this.ListView(await QuestionList.ReadAsync(Context, Math.Max(1, seite), cancellationToken));
}
