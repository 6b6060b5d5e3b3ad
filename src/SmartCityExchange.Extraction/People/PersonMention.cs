using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>A person as introduced at one place of the text.</summary>
/// <param name="Passage">The paragraph, by its number.</param>
internal sealed record PersonMention(PersonName Name, Affiliation Affiliation, SpeakerPart Part, string Rule, int Passage)
{
    public TokenRange Range => Name.Range;
}
