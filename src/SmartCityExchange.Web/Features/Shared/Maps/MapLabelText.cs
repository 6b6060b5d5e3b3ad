using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>
/// Writes <c>&lt;map-label label="…" /&gt;</c> as an SVG element <c>text</c>, which Razor keeps for itself; nothing where there is no label.
/// </summary>
[HtmlTargetElement("map-label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MapLabelText : TagHelper
{
    public PlacedLabel? Label { get; set; }

    public string Class { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Label is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "text";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"{Class} {(Label.Side switch { LabelSide.Left => "links", LabelSide.Right => "rechts", _ => "mitte" })}");
        output.Attributes.SetAttribute("x", MapFrame.Number(Label.Anchor.X));
        output.Attributes.SetAttribute("y", MapFrame.Number(Label.Anchor.Y));
        output.Content.Append(Label.Of.Text);
    }
}
