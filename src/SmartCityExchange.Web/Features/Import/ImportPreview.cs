using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>What an import would make of a text: everything built as it would be, and nothing stored.</summary>
/// <param name="IsKnownText">The archive has the very same file.</param>
/// <param name="Meant">The record that each name stands for, by its question.</param>
/// <param name="Made">Records that the archive does not have.</param>
public sealed record ImportPreview(Source Source, bool IsKnownText, IReadOnlyDictionary<string, NamedRecord> Meant, IReadOnlySet<NamedRecord> Made, IReadOnlyList<PreviewedEvent> Events);

/// <summary>One event of the text.</summary>
/// <param name="Built">The event with everything it would link. Where no day is known, its day means nothing.</param>
/// <param name="HasDay">False when neither the text nor anybody says on which day it was.</param>
/// <param name="Kept">The event in the archive, if it has it already; then nothing of <paramref name="Built"/> is stored.</param>
public sealed record PreviewedEvent(Report Report, Event Built, bool HasDay, KeptEvent? Kept);
