using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SmartCityExchange.Web.Features.Network;

/// <summary>Writes <c>&lt;circle-name light="…" /&gt;</c> as an SVG element <c>text</c>, which Razor keeps for itself: the name beside its light.</summary>
[HtmlTargetElement("circle-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CircleName : TagHelper
{
    public NetworkCircle.Light? Light { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Light is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "text";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("x", NetworkCircle.Write(Light.IsLeft ? -NetworkCircle.Names : NetworkCircle.Names));
        output.Attributes.SetAttribute("dy", "0.35em");
        if (Light.IsLeft)
        {
            output.Attributes.SetAttribute("class", "links");
            output.Attributes.SetAttribute("transform", "rotate(180)");
        }

        output.Content.Append(Light.Name);
    }
}
