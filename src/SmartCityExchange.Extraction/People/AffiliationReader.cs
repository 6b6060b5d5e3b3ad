using SmartCityExchange.Extraction.Organisations;
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
    private const int LongestUnit = 4;

    private static readonly string[] UniversityWords = ["Universität", "Hochschule", "TU ", "TH ", "FH ", "RWTH"];

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

        return ReadFunction(start) || ReadUnit(start) || ReadOrganisation(start) || ReadPlace(start) || ReadKind(start) || ReadKindNamedBefore(start) || ReadUnknownUnit(start);
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

        // "Vorsitzender des Ulmer Vereins …"
        return _reading.Places.From(at) is { Value.Form: PlaceForm.Adjective } && _reading.Organisations.From(at + 1) is not null ? at + 1 : at;
    }

    private static bool IsJoint(string word) => word is
        "der" or "die" or "das" or "des" or "dem" or "den" or "vom" or "von" or "bei" or "beim" or "im" or "in" or "aus" or "am" or "an" or "unser" or "unsere"
        or "ihr" or "sein" or "als" or "@" or "dortigen" or "städtischen" or "gemeindlichen" or "beide" or "beiden";

    private bool ReadFunction(int start)
    {
        if (FunctionPhrase.EndAt(_reading, start, _limit, _mayTrail) is not { } end)
        {
            return false;
        }

        // "Jan Holt vom Ruhrverband und die Managerin der Stadt Unna, Ina Feld": behind the article begins the next one.
        if (!_found.SaysNothing && _text.Lower(_at) is "und" or "sowie" && start > _at + 1 && _text.Lower(_at + 1) is "der" or "die")
        {
            return false;
        }

        if (_found.Function is { } first && end > first.End)
        {
            // "Geschäftsführerin und Leiterin": a second function joined by "und" belongs to the first.
            if (_at != first.End || (_text.Lower(_at) is not ("und" or "sowie") && !IsSecondOffice(start, end)))
            {
                return false;
            }

            _found = _text.Is(_at, ",") ? _found : _found with { Function = first with { End = end } };
        }
        else
        {
            _found = _found with { Function = new TokenRange(start, end), Organisation = _found.Organisation ?? BodyOf(end - 1) };
        }

        _at = end;
        return true;
    }

    /// <summary>"Präsident, Oberbürgermeister der Stadt …": the second tells where from, the first stays the function.</summary>
    private bool IsSecondOffice(int start, int end) =>
        _text.Is(_at, ",") && start == _at + 1 && _text.Lower(end) is "der" or "des" or "von" or "vom" or "bei" or "beim";

    /// <summary>"IHK-Referent", "BBSR-Referatsleiter": the body in front of the hyphen, where the text names one alone.</summary>
    private Mark<OrganisationMention>? BodyOf(int head)
    {
        var word = _text.Tokens[head].Text;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return _reading.Organisations.At(head)
            ?? (hyphen > 1 ? _reading.Antecedents.Only(word[..hyphen]) ?? _reading.Antecedents.Only(Stem.Of(word[..hyphen].ToLowerInvariant())) : null)
            ?? KindsInOffices.InOffice(word.ToLowerInvariant()).Select(_reading.Antecedents.Only).FirstOrDefault(body => body is not null);
    }

    /// <summary>"Geschäftsführerin des Netzwerks": which one, the text says elsewhere; where it does not, the words are passed.</summary>
    private bool ReadKind(int start)
    {
        if (_found is not { Function: { } function, Unit: null, Organisation: null, Place: null } || function.End != _at || start != _at + 1 || !_text.IsCapital(start)
            || _text.Lower(_at) is not ("der" or "des" or "vom" or "beim") || BodyKind.At(_text, start) is not { Words: 1 } || _reading.Organisations.At(start) is not null
            || (start + 1 < _limit && _text.IsCapital(start + 1) && !_mayTrail))
        {
            return false;
        }

        _found = _found with { Organisation = _reading.Antecedents.Only(_text.Tokens[start].Stem) };
        _at = start + 1;
        return _found.Organisation is not null || _at >= _limit;
    }

    /// <summary>"Jan Holt vom Handelsverband": the one of the kind that the text names elsewhere.</summary>
    private bool ReadKindNamedBefore(int start)
    {
        if (!_found.SaysNothing || start <= _at || start >= _limit || !_text.IsCapital(start) || _text.IsCapital(start + 1) || BodyKind.At(_text, start) is not { Words: 1 }
            || !(_text.Lower(start - 1) is "vom" or "beim" || (_text.Lower(start - 1) is "der" && _text.Lower(start - 2) is "von" or "bei"))
            || _reading.Antecedents.Only(_text.Tokens[start].Stem) is not { } body)
        {
            return false;
        }

        _found = _found with { Organisation = body };
        _at = start + 1;
        return true;
    }

    /// <summary>"Leiterin des Bürgerservice der Stadt Unna": between the office and the town any noun is a department.</summary>
    private bool ReadUnknownUnit(int start)
    {
        if (_found is not { Function: { } function, Unit: null, Organisation: null, Place: null } || function.End != _at || start != _at + 1 || _text.Lower(_at) is not ("der" or "des"))
        {
            return false;
        }

        var end = start;
        while (end < _limit && end - start < LongestUnit && _text.IsCapital(end) && _reading.Places.At(end) is null && !PlaceLists.IsKindOfTown(_text.Lower(end)))
        {
            end++;
        }

        if (end > start && end + 2 < _limit && _text.Lower(end) is "bei" or "beim" or "der" or "des" && BehindArticle(end) is { } body)
        {
            // "Leiterin der Regionalen Entwicklung bei der Nordlicht Agentur"
            _found = _found with { Unit = new TokenRange(start, end), Function = function with { End = end }, Organisation = body };
            _at = body.Range.End;
            return true;
        }

        if (end == start || end + 2 >= _limit || _text.Lower(end) is not ("der" or "des") || !(PlaceLists.IsKindOfTown(_text.Lower(end + 1)) && _reading.Places.From(end + 2) is not null || _reading.Places.From(end + 1) is { Value.Form: PlaceForm.District }))
        {
            return false;
        }

        _found = _found with { Unit = new TokenRange(start, end), Function = function with { End = end } };
        _at = end;
        return true;
    }

    private Mark<OrganisationMention>? BehindArticle(int at) =>
        _reading.Organisations.From(_text.Lower(at + 1) is "der" or "dem" or "den" ? at + 2 : at + 1);

    private bool ReadUnit(int start)
    {
        if (_text.Is(start, "(") && _found is { Organisation: not null, Unit: null } && UnitKinds.IsKind(_text, start + 1) && UnitKinds.End(_reading, start + 1) is var closing && _text.Is(closing, ")"))
        {
            // "von der Bezirksregierung (Dezernat 35)"
            _found = _found with { Unit = new TokenRange(start + 1, closing) };
            _at = closing + 1;
            return true;
        }

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
        var introduced = _reading.Organisations.From(start + 1) is { } named && (named.Value.Rule is "organisation.after-noun" || NamedBodies.IsNoun(_text.Lower(start)) || (named.Value.Rule is "organisation.known" && BodyKind.IsKindAlone(_text.Lower(start)))) && _text.IsCapital(start) ? named : null;
        var inQuotes = _text.Is(start + 1, "\"") && NamedBodies.IsBeforeQuotes(_text.Lower(start)) ? _reading.Organisations.From(start + 2) : null;
        if ((_reading.Organisations.From(start) ?? introduced ?? inQuotes) is not { } organisation)
        {
            return false;
        }

        if (_found.Organisation is { } first && PartOf(first, organisation) is { } part)
        {
            // "TU Dortmund, Institut für Raumplanung", "Institut für Raumplanung der TU Dortmund"
            _found = _found with { Organisation = part == first ? organisation : first, Unit = _found.Unit ?? part.Range };
            _at = organisation.Range.End;
            return true;
        }

        // A body that stands behind the town's comma works inside the town's administration: "Stadt Unna, unna.digital".
        var isPartOfTown = _found is { Place: not null, Unit: null } && _text.Is(_at, ",") && organisation.Value.Rule == "organisation.web-name";
        _found = _found with { Organisation = _found.Organisation ?? organisation, Unit = isPartOfTown ? organisation.Range : _found.Unit };
        _at = organisation.Range.End + (inQuotes == organisation && _text.Is(organisation.Range.End, "\"") ? 1 : 0);
        return true;
    }

    /// <summary>Of a university and an institute side by side the institute is the part.</summary>
    private Mark<OrganisationMention>? PartOf(Mark<OrganisationMention> one, Mark<OrganisationMention> other) =>
        IsInstitute(one) && IsUniversity(other) && _text.Lower(_at) is "der" or "an" or "," ? one
        : IsUniversity(one) && IsInstitute(other) ? other
        : null;

    private static bool IsUniversity(Mark<OrganisationMention> body) => UniversityWords.Any(word => body.Value.Name.Contains(word, StringComparison.Ordinal));

    private static bool IsInstitute(Mark<OrganisationMention> body) => body.Value.Name.Contains("Institut", StringComparison.Ordinal) && !IsUniversity(body);

    // "Unna Marketing" is a body and no town.
    private bool IsPartOfName(int end) =>
        end < _limit && _text.IsCapital(end) && !_text.IsApart(end) && !StopWords.Contains(_text.Lower(end)) && !Functions.IsHead(_text, end) && !AcademicTitles.IsTitle(_text.Tokens[end]);

    /// <summary>"(MPSC Gera)", "(Smart City Gera)": the town whose part of the programme it is.</summary>
    private int AfterProgramme(int start)
    {
        var end = _reading.Projects.From(start) is { Value.Rule: "project.known" } programme ? programme.Range.End
            : _text.Lower(start) is "smart" && _text.Lower(start + 1) is "city" ? start + 2
            : start;
        return end > start && end < _limit && _reading.Places.From(end) is { Value.Form: PlaceForm.Name } ? end : start;
    }

    private bool ReadPlace(int start)
    {
        var at = AfterProgramme(start);

        // "der Alten Hansestadt Lemgo"
        at = _text.IsCapital(at) && Adjectives.IsAdjective(_text.Lower(at)) && PlaceLists.IsKindOfTown(_text.Lower(at + 1)) ? at + 1 : at;
        while (at < _limit && at - start < 2 && (PlaceLists.IsKindOfTown(_text.Lower(at)) || _text.Lower(at) is "stadtverwaltung" or "kreisverwaltung"))
        {
            at++;
        }

        // "aus dem Unnaer Rathaus"
        if (_reading.Places.From(at) is { Value.Form: PlaceForm.Adjective } adjective && (PlaceLists.IsKindOfTown(_text.Lower(adjective.Range.End)) || _text.Lower(adjective.Range.End).EndsWith("verwaltung", StringComparison.Ordinal) || _text.Lower(adjective.Range.End) is "rathaus")
            && adjective.Range.End < _limit && _found.Place is null && _found.Organisation is null)
        {
            _found = _found with { Place = adjective };
            _at = adjective.Range.End + 1;
            return true;
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
