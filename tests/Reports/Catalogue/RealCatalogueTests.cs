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

    private static IEnumerable<Exigence> Played() => Exigences().Where(exigence => Demonstrations(exigence).Any());

    private static IEnumerable<Preuve> Demonstrations(Exigence exigence) =>
        exigence.Scenarios.SelectMany(scenario => scenario.Preuves).Where(preuve => preuve.Nature is NaturePreuve.Demonstration);

    [Test]
    public void Holds_an_exigence_to_play_for_each_feature() => Played().Select(exigence => exigence.Id).Should().BeEquivalentTo(
        Directory.EnumerateFiles(Tree.Features, "*.feature", SearchOption.AllDirectories).Select(file => Path.ChangeExtension(Path.GetRelativePath(Tree.Features, file), null).Replace('\\', '/')));

    [Test]
    public void Says_of_what_the_rem_does_not_ask_that_it_does_not() =>
        Exigences().Where(exigence => RemId.Of(exigence.Id).IsOutsideRem).Should().NotBeEmpty().And.OnlyContain(exigence => exigence.Rem == "hors REM");

    [TestCaseSource(nameof(Cited))]
    public void Has_each_clause_that_a_step_judges(string key) => Tree.Catalogue.FindClause(key).Should().NotBeNull();

    [TestCaseSource(nameof(Exigences))]
    public void Says_of_each_clause_what_it_asks_and_where(Exigence exigence) =>
        exigence.Clauses.Values.Should().NotBeEmpty().And.OnlyContain(clause => clause.Texte.Length > 20 && clause.Source.Length > 5);

    [TestCaseSource(nameof(Exigences))]
    public void Lies_in_the_file_of_its_id(Exigence exigence) => File.Exists(Path.Combine(Tree.Features, exigence.Id + ".yaml")).Should().BeTrue();

    [Test]
    public void Says_of_what_a_person_brings_that_its_number_is_to_be_confirmed() =>
        Exigences().Except(Played()).Should().NotBeEmpty().And.OnlyContain(exigence => exigence.Numerotation.Contains("à confirmer"));

    [TestCaseSource(nameof(Exigences))]
    public void Has_the_raw_id_of_its_canonical_one(Exigence exigence) => RemId.Of(exigence.Brut).Value.Should().Be(exigence.Id);

    [TestCaseSource(nameof(Played))]
    public void Has_each_preuve_that_its_feature_tags(Exigence exigence) => Demonstrations(exigence)
        .Should().OnlyContain(preuve => File.ReadAllText(Path.Combine(Tree.Features, exigence.Id + ".feature")).Contains("@" + preuve.Id, StringComparison.Ordinal));

    [GeneratedRegex("\"([A-Z.-]+/[A-Z0-9.-]+#[a-z0-9-]+)\"")]
    private static partial Regex ClauseKey();
}
