using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>The filters of PDF streams, which refuse to unpack what becomes far too much: a few kilobytes of a stream may hold gigabytes.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private static IReadOnlyList<IFilter> Bounded(IEnumerable<IFilter> filters) => [.. filters.Select(f => new BoundedFilter(f))];

    private sealed class BoundedFilter(IFilter filter) : IFilter
    {
        /// <summary>What a stream may unpack to. Pages and fonts need far less; pictures are never unpacked.</summary>
        private const int MostUnpacked = 64 * 1024 * 1024;

        /// <summary>What the filters make of a byte at most, apart from Flate, which is counted: LZW 2700, run lengths 64.</summary>
        private const int MostFoldOfLzw = 2700;
        private const int MostFoldOfOthers = 64;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var isTooMuch = filter switch
            {
                FlateFilter => Inflated(input) > MostUnpacked,
                LzwFilter => (long)input.Length * MostFoldOfLzw > 4L * MostUnpacked,
                _ => (long)input.Length * MostFoldOfOthers > 16L * MostUnpacked,
            };
            return isTooMuch ? throw new InvalidDataException("A stream unpacks to too much.") : filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static long Inflated(Memory<byte> input)
        {
            long length = 0;
            try
            {
                using var stream = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
                var buffer = new byte[81920];
                for (int read; length <= MostUnpacked && (read = stream.Read(buffer)) > 0;)
                {
                    length += read;
                }
            }
            catch (InvalidDataException)
            {
                // What is broken is the library's to judge; up to here it was not too much.
            }

            return length;
        }
    }
}
