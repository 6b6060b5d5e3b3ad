using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Tests.Features.Search.Memory;

public sealed class NameCatalogueTests
{
    private static readonly NameCatalogue Names = NameCatalogue.Empty.With([], Of((1, "soest"), (2, "stadtwerke soest"), (2, "sw soest"), (3, "soest")));

    [Fact]
    public void A_name_leads_to_all_records_that_have_it_and_a_part_of_it_to_none()
    {
        Assert.Equal([1, 3], Names.Called("soest").Order());
        Assert.Equal([2], Names.Called("sw soest"));
        Assert.Empty(Names.Called("stadtwerke"));
        Assert.Empty(Names.Called(""));
    }

    [Fact]
    public void A_changed_record_is_known_by_its_present_names_only_and_the_others_stay()
    {
        var renamed = Names.With([1, 2], Of((2, "stadtwerke hamm")));

        Assert.Equal([3], renamed.Called("soest"));
        Assert.Equal([2], renamed.Called("stadtwerke hamm"));
        Assert.Empty(renamed.Called("sw soest"));
    }

    private static ILookup<int, string> Of(params (int RecordId, string Name)[] names) => names.ToLookup(n => n.RecordId, n => n.Name);
}
