using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Conformance.Reports.Dossier;

/// <summary>A heading whose level depends on the page that it stands on.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>Level, 1 to 6.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    /// <summary>Anchor; null without one.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Text.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, string.Create(CultureInfo.InvariantCulture, $"h{Level}"));
        if (Id is not null)
            builder.AddAttribute(1, "id", Id);
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
