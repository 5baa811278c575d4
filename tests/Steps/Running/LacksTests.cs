using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Conformance.Steps.Tests.Running.Walk;

namespace Conformance.Steps.Tests.Running;

public class LacksTests
{
    private readonly RemCatalogue _catalogue = RemCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "features"));
    private readonly EditorFile _file = PaperProduct.File();

    [Test]
    public void A_whole_map_lacks_nothing() => Lacks.Of(_catalogue, _file).Should().BeEmpty();

    [Test]
    public void An_intention_that_lacks_names_the_preuves_that_stay_non_observe()
    {
        var lack = Lacks.Of(_catalogue, Without(Intentions.OpenAccessLog)).Should().ContainSingle().Subject;
        lack.Entry.Path.Should().Be("map.acts.open-access-log");
        lack.Consequence.Should().Contain("DMP/AUTH.02.01.03");
    }

    [Test]
    public void A_criterion_that_lacks_is_one_that_the_product_does_not_offer()
    {
        var criteria = _file.Map.Criteria.Where(criterion => criterion.Key is not ("ville" or "voie")).ToDictionary();
        Lacks.Of(_catalogue, _file with { Map = _file.Map with { Criteria = criteria } }).Should().ContainSingle().Which.Entry.Path.Should().Be("map.criteria.ville");
    }

    [Test]
    public void What_an_excluded_exigence_needs_may_lack() =>
        Lacks.Of(_catalogue, Without(Intentions.OpenAccessLog) with { Exclusions = [new Exclusion("DMP/AUTH.02", "délégué à un tiers")] }).Should().BeEmpty();

    private EditorFile Without(string intention) => _file with { Map = _file.Map with { Acts = _file.Map.Acts.Where(act => act.Key != intention).ToDictionary() } };
}
