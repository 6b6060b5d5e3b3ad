using System.Globalization;
using Markdig.Parsers;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>Numbered lists, but for a line that begins with a date: "10. November 2021" is no tenth item.</summary>
internal sealed class GermanNumberedListParser : NumberedListItemParser
{
    private static readonly string[] Months = [.. CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.MonthNames.Where(m => m.Length > 0)];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var rest = state.Line.ToString().TrimStart().TrimStart([.. "0123456789"]);
        if (rest.StartsWith('.') && Array.Exists(Months, m => rest[1..].TrimStart().StartsWith(m, StringComparison.Ordinal)))
        {
            result = default;
            return false;
        }

        return base.TryParse(state, pendingBulletType, out result);
    }
}
