using System.Text.RegularExpressions;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Catalogue;

public sealed partial class RealCatalogueTests
{
    private static IEnumerable<string> Cited() =>
        Directory.EnumerateFiles(Path.Combine(Tree.Features, "..", "steps", "Bindings"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => ClauseKey().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();

    private static IEnumerable<Exigence> Exigences() => Tree.Catalogue.Exigences;

    [Test]
    public void Holds_the_exigences() => Tree.Catalogue.Exigences.Select(exigence => exigence.Id)
        .Should().BeEquivalentTo("DMP/UX.34", "CDA/DD.05", "CDA/INT.04", "CDA/INT.08", "CDA/INT.15", "CDA/VISU.01", "DMP/UX.31", "DMP/AUTH.02", "DMP/UX.12", "DMP/UX.14-BIS", "MSS/UX.10", "SC.DMP/CONF.11", "SC.SSI/IE.36");

    [TestCaseSource(nameof(Cited))]
    public void Has_each_clause_that_a_step_judges(string key) => Tree.Catalogue.FindClause(key).Should().NotBeNull();

    [TestCaseSource(nameof(Exigences))]
    public void Says_of_each_clause_what_it_asks_and_where(Exigence exigence) =>
        exigence.Clauses.Values.Should().NotBeEmpty().And.OnlyContain(clause => clause.Texte.Length > 20 && clause.Source.Length > 5);

    [TestCaseSource(nameof(Exigences))]
    public void Lies_beside_its_feature(Exigence exigence) => File.Exists(Path.Combine(Tree.Features, exigence.Id + ".feature")).Should().BeTrue();

    [TestCaseSource(nameof(Exigences))]
    public void Has_the_raw_id_of_its_canonical_one(Exigence exigence) => RemId.Of(exigence.Brut).Value.Should().Be(exigence.Id);

    [TestCaseSource(nameof(Exigences))]
    public void Has_each_preuve_that_its_feature_tags(Exigence exigence) => exigence.Scenarios.SelectMany(scenario => scenario.Preuves)
        .Should().OnlyContain(preuve => File.ReadAllText(Path.Combine(Tree.Features, exigence.Id + ".feature")).Contains("@" + preuve.Id, StringComparison.Ordinal));

    [GeneratedRegex("\"([A-Z.]+/[A-Z0-9.-]+#[a-z0-9-]+)\"")]
    private static partial Regex ClauseKey();
}
