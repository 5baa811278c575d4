using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Tests.Clinical;

public sealed class DmpSignsTests
{
    [Test]
    public void Each_state_has_its_sign([Values] ScreenVariant variant)
    {
        var signs = Enum.GetValues<DmpStatus>().Select(DmpSigns.For(variant).Of).ToList();
        signs.Select(sign => sign.Label).Should().OnlyHaveUniqueItems();
        signs.Select(sign => Pictogram.Path(sign.Key)).Should().OnlyHaveUniqueItems();
    }
}
