using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReferenceEditor.Defects;
using ReferenceEditor.Hosting;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>Services of the product, with or without a defect, and no socket.</summary>
internal static class Parts
{
    public static T Of<T>(ScreenVariant variant = ScreenVariant.Standard, string? defect = null)
        where T : notnull
    {
        var services = new ServiceCollection();
        services.AddProduct(new ReferenceEditorSettings { Variant = variant }, new FakeTimeProvider());
        if (defect is not null)
            DefectCatalogue.Find(defect)!.Apply(services);
        return services.BuildServiceProvider().GetRequiredService<T>();
    }
}
