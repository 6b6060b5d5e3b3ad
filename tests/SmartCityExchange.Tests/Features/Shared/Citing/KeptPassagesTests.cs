using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Tests.Features.Shared.Citing;

public sealed class KeptPassagesTests
{
    private static readonly Guid One = Guid.CreateVersion7();
    private static readonly Guid Two = Guid.CreateVersion7();

    private static KeptPassages List(params (Guid Event, int Number)[] items) => new([.. items.Select(i => new KeptPassage(i.Event, i.Number, KeptPassage.MarkOf($"{i}")))]);

    [Fact]
    public void An_address_is_read_as_it_was_written_in_its_order()
    {
        var kept = List((One, 7), (One, 9), (Two, 2), (One, 1));

        Assert.Equal(kept.Items, KeptPassages.Parse(kept.Parameter)!.Items);
    }

    [Fact]
    public void The_address_needs_no_escaping_and_ends_in_a_letter_or_digit()
    {
        var parameter = List((One, 7), (Two, 2)).Parameter;

        Assert.Equal(parameter, Uri.EscapeDataString(parameter));
        Assert.True(char.IsAsciiLetterOrDigit(parameter[^1]));
    }

    [Fact]
    public void A_hundred_passages_fit_into_an_address_that_every_server_takes() =>
        Assert.InRange(new KeptPassages([.. Enumerable.Range(1, KeptPassages.MostItems).Select(i => new KeptPassage(Guid.CreateVersion7(), 10_000 + i, "abcd"))]).Parameter.Length, 0, 4000);

    [Fact]
    public void Neighbours_of_one_event_share_its_key() => Assert.Equal(1, List((One, 7), (One, 9)).Parameter.Split('.').Count(p => p.Length == 22));

    [Fact]
    public void A_passage_stands_on_a_list_once()
    {
        var kept = List((One, 7));

        Assert.Equal(kept, kept.With(new KeptPassage(One, 7, null)));
        Assert.Single(KeptPassages.Parse(kept.Parameter + "~" + kept.Parameter)!.Items);
    }

    [Fact]
    public void Items_are_removed_and_exchanged()
    {
        var kept = List((One, 1), (One, 2), (Two, 3));

        Assert.Equal([1, 3], kept.Without(1).Items.Select(i => i.Number));
        Assert.Equal([1, 3, 2], kept.Swapped(1).Items.Select(i => i.Number));
    }

    [Theory]
    [InlineData("nix")]
    [InlineData(".")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.0")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.-1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.1-")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.1-ABCD")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.999999")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA=A.1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA A.1")]
    [InlineData("A😀AAAAAAAAAAAAAAAAAAA.1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA.1~x")]
    public void What_was_never_written_is_not_read(string parameter) => Assert.Null(KeptPassages.Parse(parameter));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~")]
    public void Nothing_is_an_empty_list(string? parameter) => Assert.Empty(KeptPassages.Parse(parameter)!.Items);

    [Fact]
    public void White_space_does_not_change_the_mark_of_words()
    {
        Assert.Equal(KeptPassage.MarkOf("Münster hat\nberichtet."), KeptPassage.MarkOf("Münster  hat berichtet."));
        Assert.NotEqual(KeptPassage.MarkOf("Münster hat berichtet."), KeptPassage.MarkOf("Unna hat berichtet."));
    }
}
