using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// Reads function, department, body and place one after the other, as far as they go: "Leiterin der Stabsstelle Digitales
/// der Stadt Soest".
/// </summary>
internal sealed class AffiliationReader
{
    private const int Longest = 60;

    private readonly Reading _reading;
    private readonly ReportText _text;
    private readonly int _limit;
    private readonly bool _mayTrail;
    private Affiliation _found = Affiliation.None;
    private int _at;

    private AffiliationReader(Reading reading, int start, int limit, bool mayTrail)
    {
        _reading = reading;
        _text = reading.Text;
        _at = start;
        _limit = Math.Min(limit, start + Longest);
        _mayTrail = mayTrail;
    }

    /// <param name="mayTrail">Whether capitalised words behind a function belong to it ("Projektmanagerin Smart City"); not where a name may follow.</param>
    public static Affiliation Read(Reading reading, int start, int limit, bool mayTrail)
    {
        var reader = new AffiliationReader(reading, start, limit, mayTrail);
        while (reader._at < reader._limit && reader.ReadNext())
        {
        }

        return reader._found with { End = reader._at };
    }

    private bool ReadNext()
    {
        var start = SkipJoints();
        if (start >= _limit)
        {
            return false;
        }

        return ReadFunction(start) || ReadUnit(start) || ReadOrganisation(start) || ReadPlace(start);
    }

    /// <summary>Articles, prepositions and commas between the parts; they are only passed when a part follows.</summary>
    private int SkipJoints()
    {
        var at = _at;
        if (!_found.SaysNothing && _text.Lower(at) is "," or "–" or "/" or "|" or "und" or "sowie")
        {
            at++;
        }

        while (at < _limit && at - _at < 4 && IsJoint(_text.Lower(at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsJoint(string word) => word is
        "der" or "die" or "das" or "des" or "dem" or "den" or "vom" or "von" or "bei" or "beim" or "im" or "in" or "aus" or "am" or "an" or "unser" or "unsere"
        or "ihr" or "sein" or "als" or "@" or "dortigen";

    private bool ReadFunction(int start)
    {
        if (FunctionPhrase.EndAt(_reading, start, _limit, _mayTrail) is not { } end)
        {
            return false;
        }

        if (_found.Function is { } first && end > first.End)
        {
            // "Geschäftsführerin und Leiterin": a second function joined by "und" belongs to the first.
            if (_text.Lower(_at) is not ("und" or "sowie") || _at != first.End)
            {
                return false;
            }

            _found = _found with { Function = first with { End = end } };
        }
        else
        {
            _found = _found with { Function = new TokenRange(start, end) };
        }

        _at = end;
        return true;
    }

    private bool ReadUnit(int start)
    {
        if (!UnitKinds.IsKind(_text, start) || _reading.Organisations.At(start) is not null)
        {
            return false;
        }

        var end = Math.Min(UnitKinds.End(_reading, start), _limit);
        var isPartOfFunction = _found.Function is { } function && function.End == _at && _text.Lower(_at) is "der" or "des" && start == _at + 1;
        var unit = _found.Unit is { } known ? known with { End = end } : new TokenRange(start, end);
        _found = _found with { Unit = unit, Function = isPartOfFunction ? _found.Function!.Value with { End = end } : _found.Function };
        _at = end;
        return true;
    }

    private bool ReadOrganisation(int start)
    {
        // "Büro Stadtklang": the noun stands before the name.
        var introduced = _reading.Organisations.From(start + 1) is { Value.Rule: "organisation.after-noun" } named && _text.IsCapital(start) ? named : null;
        if ((_reading.Organisations.From(start) ?? introduced) is not { } organisation)
        {
            return false;
        }

        // A body that stands behind the town's comma works inside the town's administration: "Stadt Unna, unna.digital".
        var isPartOfTown = _found is { Place: not null, Unit: null } && _text.Is(_at, ",") && organisation.Value.Rule == "organisation.web-name";
        _found = _found with { Organisation = _found.Organisation ?? organisation, Unit = isPartOfTown ? organisation.Range : _found.Unit };
        _at = organisation.Range.End;
        return true;
    }

    // "Unna Marketing" is a body and no town.
    private bool IsPartOfName(int end) =>
        end < _limit && _text.IsCapital(end) && !_text.IsApart(end) && !StopWords.Contains(_text.Lower(end)) && !Functions.IsHead(_text, end) && !AcademicTitles.IsTitle(_text.Tokens[end]);

    private bool ReadPlace(int start)
    {
        var at = start;
        while (at < _limit && at - start < 2 && (PlaceLists.IsKindOfTown(_text.Lower(at)) || _text.Lower(at) is "stadtverwaltung" or "kreisverwaltung"))
        {
            at++;
        }

        // Behind a body a bare name says where the body sits: "der Nordlicht GmbH in Unna".
        if (_reading.Places.From(at) is not { Value.Form: PlaceForm.Name or PlaceForm.District } place || (_found.Organisation is not null && at == start)
            || (at == start && place.Value.Form == PlaceForm.Name && IsPartOfName(place.Range.End)))
        {
            return false;
        }

        _found = _found with { Place = _found.Place ?? place };
        _at = place.Range.End;
        return true;
    }
}
