using System.Text.RegularExpressions;
using ReferenceEditor.Defects;

namespace ReferenceEditor.Tests.Defects;

public sealed partial class DefectCatalogueTests
{
    [Test]
    public void Every_defect_has_its_own_id_and_title_and_names_what_it_breaks()
    {
        DefectCatalogue.All.Select(defect => defect.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => Id().IsMatch(id));
        DefectCatalogue.All.Select(defect => defect.Title).Should().OnlyHaveUniqueItems();
        DefectCatalogue.All.SelectMany(defect => defect.Preuves).Should().OnlyContain(preuve => Preuve().IsMatch(preuve));
    }

    [TestCase("SC.SSI/IE.36.", 8)]
    [TestCase("DMP/AUTH.02.", 4)]
    [TestCase("SC.DMP/CONF.11.", 8)]
    public void Each_requirement_has_at_least_its_defects(string requirement, int count) =>
        DefectCatalogue.All.Count(defect => defect.Preuves.Any(preuve => preuve.StartsWith(requirement))).Should().BeGreaterThanOrEqualTo(count);

    [TestCase("notice-absent", "notice-absente")]
    [TestCase("tentatives-ilimitees", "tentatives-illimitees")]
    [TestCase("trace-sans-factor", "trace-sans-facteur")]
    public void Names_the_nearest_of_a_mistyped_one(string id, string nearest)
    {
        DefectCatalogue.Find(id).Should().BeNull();
        DefectCatalogue.Nearest(id).Should().Be(nearest);
    }

    [Test]
    public async Task A_product_does_not_start_with_an_unknown_defect()
    {
        var start = () => Product.Start("notice-absent");
        (await start.Should().ThrowAsync<UnknownDefectException>()).WithMessage("*notice-absent*notice-absente*");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[A-Z.\-]+/[A-Z0-9.\-]+\.\d\d\.\d\d$")]
    private static partial Regex Preuve();
}
