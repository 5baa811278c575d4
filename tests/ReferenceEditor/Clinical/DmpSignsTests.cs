using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Tests.Clinical;

public sealed class DmpSignsTests
{
    [Test]
    public void Four_states_have_four_signs([Values] Variant variant)
    {
        var signs = Enum.GetValues<DmpStatus>().Select(DmpSigns.For(variant).Of).ToList();
        signs.Select(sign => sign.Label).Should().OnlyHaveUniqueItems();
        signs.Select(sign => Variants.Pictogram.Path(sign.Key)).Should().OnlyHaveUniqueItems();
    }
}
