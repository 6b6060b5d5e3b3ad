using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace SmartCityExchange.Web.Features.Shared.Citing;

/// <summary>
/// A Merkzettel: passages of reports in the order somebody wants, as one parameter of an address. Nothing is stored anywhere: the address is
/// the list. It names events by the key that never changes, <c>AZrW…Kg.7-k3f9.9-x0pq~AZrX…Qw.2-b77a</c>, in signs that no program escapes.
/// </summary>
public sealed record KeptPassages(IReadOnlyList<KeptPassage> Items)
{
    /// <summary>So many fit: the address then still passes through every server and mail program.</summary>
    public const int MostItems = 100;

    private const char BetweenEvents = '~';
    private const char BetweenPassages = '.';

    public static KeptPassages Empty { get; } = new([]);

    public bool IsEmpty => Items.Count == 0;

    public bool IsTooLong => Items.Count > MostItems;

    /// <summary>The list that an address names; null when it cannot be read.</summary>
    public static KeptPassages? Parse(string? parameter)
    {
        List<KeptPassage> items = [];
        foreach (var group in (parameter ?? "").Split(BetweenEvents, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = group.Split(BetweenPassages);
            if (parts.Length < 2 || ReadKey(parts[0]) is not { } key)
            {
                return null;
            }

            foreach (var part in parts[1..])
            {
                if (KeptPassage.Read(key, part) is not { } item)
                {
                    return null;
                }

                items.Add(item);
            }
        }

        return new KeptPassages([.. items.DistinctBy(i => (i.Event, i.Number))]);
    }

    /// <summary>The list as <see cref="Parse"/> reads it; neighbours of one event share its key.</summary>
    public string Parameter
    {
        get
        {
            var text = new StringBuilder();
            Guid? previous = null;
            foreach (var item in Items)
            {
                if (item.Event != previous)
                {
                    text.Append(text.Length > 0 ? BetweenEvents : "").Append(Base64Url.EncodeToString(item.Event.ToByteArray(bigEndian: true)));
                }

                text.Append(BetweenPassages).Append(item.Written);
                previous = item.Event;
            }

            return text.ToString();
        }
    }

    public bool Has(KeptPassage item) => Items.Any(i => i.Event == item.Event && i.Number == item.Number);

    public KeptPassages With(KeptPassage item) => Has(item) ? this : new([.. Items, item]);

    public KeptPassages Without(int index) => new([.. Items.Take(index), .. Items.Skip(index + 1)]);

    /// <summary>The list with this item and the one after it exchanged.</summary>
    public KeptPassages Swapped(int index) => new([.. Items.Take(index), Items[index + 1], Items[index], .. Items.Skip(index + 2)]);

    public KeptPassages First(int count) => new([.. Items.Take(count)]);

    private static Guid? ReadKey(string text)
    {
        Span<byte> bytes = stackalloc byte[16];
        const int Length = 22;
        return text.Length == Length && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == bytes.Length
            ? new Guid(bytes, bigEndian: true)
            : null;
    }
}

/// <summary>One passage on a Merkzettel.</summary>
/// <param name="Event">The key of the event.</param>
/// <param name="Number">The passage as it was numbered then.</param>
/// <param name="Words">Four signs made of its words, by which it is found again in an edited report; null when the address has none.</param>
public readonly record struct KeptPassage(Guid Event, int Number, string? Words)
{
    private const int WordsLength = 4;
    private const int MostDigits = 5;
    private const char BeforeWords = '-';
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";

    public string Written => Number.ToString(CultureInfo.InvariantCulture) + (Words is null ? "" : $"{BeforeWords}{Words}");

    public static KeptPassage? Read(Guid key, string text)
    {
        var (digits, words) = text.IndexOf(BeforeWords, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
        return digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            && (words is null || (words.Length == WordsLength && words.All(Signs.Contains)))
            ? new KeptPassage(key, number, words)
            : null;
    }

    /// <summary>The signs that stand for these words; white space does not count.</summary>
    public static string MarkOf(string words)
    {
        // FNV-1a: the same on every machine and for ever, and nothing here is secret.
        var hash = 2166136261u;
        foreach (var c in words.Where(c => !char.IsWhiteSpace(c)))
        {
            hash = (hash ^ c) * 16777619u;
        }

        return string.Create(WordsLength, hash, static (mark, rest) =>
        {
            for (var i = 0; i < mark.Length; i++, rest /= (uint)Signs.Length)
            {
                mark[i] = Signs[(int)(rest % (uint)Signs.Length)];
            }
        });
    }
}
