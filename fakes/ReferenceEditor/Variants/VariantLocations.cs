using Microsoft.AspNetCore.Mvc.Razor;

namespace ReferenceEditor.Variants;

/// <summary>Looks for a partial page in the variant's folder first.</summary>
internal sealed class VariantLocations(ScreenVariant variant) : IViewLocationExpander
{
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        viewLocations.Prepend($"/Pages/Variants/{variant}/{{0}}.cshtml");

    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }
}
