using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Tests.Clinical;

public sealed class DmpSignsTests
{
    [Test]
    public void Four_states_have_four_signs([Values] ScreenVariant variant)
    {
        var signs = Enum.GetValues<DmpStatus>().Select(DmpSigns.For(variant).Of).ToList();
        signs.Select(sign => sign.Label).Should().OnlyHaveUniqueItems();
        signs.Select(sign => Pictogram.Path(sign.Key)).Should().OnlyHaveUniqueItems();
    }
}
