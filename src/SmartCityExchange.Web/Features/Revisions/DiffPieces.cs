using System.Text;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Collects a comparison as it is read. A space that stands between two changes is part of the change:
/// two words for two words are easier to read than one and one.
/// </summary>
internal sealed class DiffPieces
{
    private readonly List<DiffPiece> _pieces = [];
    private readonly StringBuilder _same = new();
    private readonly StringBuilder _removed = new();
    private readonly StringBuilder _added = new();

    public void Add(string same, string removed, string added)
    {
        _same.Append(same);
        if (removed.Length + added.Length == 0)
        {
            return;
        }

        if (HasChange && IsBlank(_same))
        {
            _removed.Append(_same);
            _added.Append(_same);
            _same.Clear();
        }
        else if (_same.Length > 0)
        {
            EndChange();
            Take(DiffKind.Same, _same);
        }

        _removed.Append(removed);
        _added.Append(added);
    }

    public IReadOnlyList<DiffPiece> Joined()
    {
        EndChange();
        Take(DiffKind.Same, _same);
        return _pieces;
    }

    private bool HasChange => _removed.Length + _added.Length > 0;

    private void EndChange()
    {
        Take(DiffKind.Removed, _removed);
        Take(DiffKind.Added, _added);
    }

    private void Take(DiffKind kind, StringBuilder text)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new DiffPiece(kind, text.ToString()));
            text.Clear();
        }
    }

    /// <summary>White space within a line; a paragraph's end stays where it is.</summary>
    private static bool IsBlank(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || text[i] == '\n')
            {
                return false;
            }
        }

        return true;
    }
}
