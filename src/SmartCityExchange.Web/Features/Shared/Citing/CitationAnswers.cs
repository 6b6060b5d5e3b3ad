using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace SmartCityExchange.Web.Features.Shared.Citing;

/// <summary>How controllers answer with a citation to take along.</summary>
public static class CitationAnswers
{
    public static FileContentResult BibTex(this ControllerBase controller, Citation citation, Uri site) =>
        Download(controller, Citing.BibTex.Write(citation, site), Citing.BibTex.MediaType, $"{citation.Key}.bib");

    public static FileContentResult CslJson(this ControllerBase controller, Citation citation, Uri site) =>
        Download(controller, Citing.CslJson.Write(citation, site), Citing.CslJson.MediaType, $"{citation.Key}{ArchiveLinks.CslJsonSuffix}");

    private static FileContentResult Download(ControllerBase controller, string text, string mediaType, string name) =>
        // JSON is UTF-8 by its nature and has no such parameter.
        controller.File(Encoding.UTF8.GetBytes(text), mediaType.EndsWith("json", StringComparison.Ordinal) ? mediaType : $"{mediaType}; charset=utf-8", name);
}
