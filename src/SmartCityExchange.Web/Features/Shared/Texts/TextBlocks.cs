using System.Text;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Builds plain text of blocks: paragraphs with a blank line between, lines, list items, cells of a row. Space runs together as on a page.</summary>
internal sealed class TextBlocks
{
    private const int LineGap = 1;
    private const int ParagraphGap = 2;

    private readonly StringBuilder _text = new();
    private int _gap;
    private int _rows;
    private bool _isCellDue;
    private bool _isSpaceDue;
    private string _lead = "";

    public bool IsEmpty => _text.Length == 0;

    public void Line() => Gap(LineGap);

    public void Paragraph() => Gap(ParagraphGap);

    public void Heading(int level) => Begin(ParagraphGap, new string('#', level) + " ");

    public void Item(int depth) => Begin(LineGap, new string(' ', 2 * Math.Clamp(depth, 0, 8)) + "- ");

    /// <summary>What follows until <see cref="EndRow"/> stands on one line.</summary>
    public void BeginRow()
    {
        Gap(LineGap);
        _rows++;
    }

    public void EndRow()
    {
        _rows--;
        _isCellDue = false;
        Gap(LineGap);
    }

    /// <summary>The next words are those of another cell of the row.</summary>
    public void Cell() => _isCellDue = true;

    public void Add(string words)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\n' or '\r' or '\f')
            {
                _isSpaceDue = true;
            }
            else
            {
                Open();
                _text.Append(c);
            }
        }
    }

    public override string ToString() => _text.Length == 0 ? "" : $"{_text}\n";

    private void Gap(int lines)
    {
        if (_rows > 0)
        {
            _isSpaceDue = true;
            return;
        }

        _gap = Math.Max(_gap, lines);
        _lead = "";
    }

    private void Begin(int gap, string lead)
    {
        Gap(gap);
        if (_rows == 0)
        {
            _lead = lead;
        }
    }

    /// <summary>Writes what is due before the next character.</summary>
    private void Open()
    {
        if (_gap > 0)
        {
            _text.Append('\n', _text.Length == 0 ? 0 : _gap).Append(_lead);
        }
        else if (_isCellDue)
        {
            _text.Append(_text.Length == 0 ? "" : " | ");
        }
        else if (_isSpaceDue && _text.Length > 0)
        {
            _text.Append(' ');
        }

        (_gap, _isCellDue, _isSpaceDue, _lead) = (0, false, false, "");
    }
}
