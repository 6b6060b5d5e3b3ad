namespace SmartCityExchange.Extraction.Text;

/// <summary>Numbers of tokens or lines one behind the other.</summary>
internal static class Positions
{
    /// <param name="end">The one behind the last; before <paramref name="first"/> there are none between.</param>
    public static IEnumerable<int> Between(int first, int end) => Enumerable.Range(first, Math.Max(0, end - first));
}
