using Microsoft.Extensions.Caching.Memory;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>Pictures that were drawn already, as many as fit into a bounded memory. One is drawn at a time: a crawler must not take the whole machine.</summary>
public sealed class PictureStore : IDisposable
{
    private const long MostBytes = 24 * 1024 * 1024;

    private readonly MemoryCache _drawn = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim _pencil = new(1);

    /// <summary>The picture as PNG. Its words and lights are the key, so a changed record gets a new one by itself.</summary>
    public async Task<byte[]> PngAsync(RecordPicture picture, CancellationToken cancellationToken)
    {
        var key = picture.Key;
        if (_drawn.TryGetValue(key, out byte[]? known))
        {
            return known!;
        }

        await _pencil.WaitAsync(cancellationToken);
        try
        {
            return _drawn.GetOrCreate(key, entry =>
            {
                var png = PictureDrawing.Draw(picture);
                entry.Size = png.Length + key.Length * sizeof(char);
                return png;
            })!;
        }
        finally
        {
            _pencil.Release();
        }
    }

    public void Dispose()
    {
        _drawn.Dispose();
        _pencil.Dispose();
    }
}
