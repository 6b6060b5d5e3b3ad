namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>What became of a stretch of text between two versions.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of a comparison. Same and Removed joined give the text before, Same and Added the text after.</summary>
public readonly record struct DiffPiece(DiffKind Kind, string Text);
