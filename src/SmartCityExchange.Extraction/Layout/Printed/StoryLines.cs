namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>The lines of a page that tell of one event.</summary>
/// <param name="First">The first line that is asked.</param>
/// <param name="End">The line after the last.</param>
/// <param name="IsPaper">Whether the text is a paper for a council.</param>
/// <param name="Begin">The line with which the telling begins.</param>
internal sealed record StoryLines(Page Page, int First, int End, bool IsPaper, int Begin)
{
    private const int MostLines = 60;
    private const int LastLines = 6;
    private const int HeadLines = 8;

    /// <summary>The lines above the telling, and some of it.</summary>
    public IEnumerable<int> Beginning => Enumerable.Range(First, Math.Min(MostLines, End - First));

    public IEnumerable<int> Head => Enumerable.Range(First, Math.Min(HeadLines, End - First));

    public IEnumerable<int> Foot => Enumerable.Range(Math.Max(First, End - LastLines), Math.Min(LastLines, End - First));

    public bool IsInHead(int line) => line - First < HeadLines;

    public bool IsInFoot(int line) => line >= End - LastLines;
}
