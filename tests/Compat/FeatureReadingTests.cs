using Conformance.Compat.Tests.Support;
using Reqnroll;
using Reqnroll.Features;

namespace Conformance.Compat.Tests;

public sealed class FeatureReadingTests
{
    private const string Whole = """
        # language: fr
        @f
        Fonctionnalité: Dossier
          Une description libre,
          sur deux lignes.

          Contexte:
            Soit A

          Scénario: Premier
            Quand B

          @r
          Règle: Une règle
            Contexte:
              Et C

            @s
            Plan du scénario: Chaque <mot>
              Quand <mot>
              @e1
              Exemples:
                | mot |
                | D   |
              @e2 @s
              Exemples: autres
                | mot |
                | E   |
                | F   |
        """;

    [Test]
    public async Task Backgrounds_of_feature_and_rule_come_before_each_scenario() =>
        (await Play.Feature(Whole, typeof(Letters))).Notes.Should().Equal("A", "B", "A", "C", "D", "A", "C", "E", "A", "C", "F");

    [Test]
    public void Each_line_of_examples_is_a_scenario() =>
        Written.Book(Whole, typeof(Letters)).Scenarios.Select(scenario => scenario.Title).Should().Equal("Premier", "Chaque D", "Chaque E", "Chaque F");

    [Test]
    public void Tags_are_inherited_without_repeating_them() =>
        Written.Book(Whole, typeof(Letters)).Scenarios.Select(scenario => string.Join(',', scenario.Tags)).Should().Equal("f", "s,e1,f,r", "s,e2,f,r", "s,e2,f,r");

    [Test]
    public void A_scenario_is_found_by_file_and_line() =>
        Written.Book(Whole, typeof(Letters)).Scenarios[1].Should().BeEquivalentTo(new { Feature = "Dossier", File = "DMP/UX.feature", Line = 24 });

    [Test]
    public async Task Values_of_examples_fill_tables_and_texts() =>
        (await Play.Feature(
            Written.Feature("Plan du scénario: X", "Soit la table :", "| v |", "| <n> |", "Et le texte :", "```", "n=<n>", "```", "Exemples:", "| n |", "| 7 |"),
            typeof(Letters))).Notes.Should().Equal("v:7", "n=7");

    [Test]
    public void Examples_of_one_title_are_told_apart_by_their_values() =>
        Written.Book(Written.Feature("Plan du scénario: X", "Soit <l>", "Exemples:", "| l |", "| A |", "| B |"), typeof(Letters))
            .Features.Single().Scenarios.Select(scenario => scenario.Name).Should().Equal("X (A)", "X (B)");

    [Test]
    public void Files_are_read_in_the_order_of_their_paths()
    {
        using var files = new FeatureFiles(("b/x.feature", Written.Scenario("Soit A")), ("a.feature", Written.Scenario("Soit A").Replace("Dossier", "Autre", StringComparison.Ordinal)));
        FeatureBook.Open(Reqnroll.Bindings.BindingCatalogue.Of(typeof(Letters)), files.Folder).Scenarios.Select(scenario => scenario.File).Should().Equal("a.feature", "b/x.feature");
    }

    [Test]
    public void An_assembly_gives_its_bindings()
    {
        using var files = new FeatureFiles(("a.feature", Written.Scenario("Soit A")));
        FeatureBook.Open(typeof(FeatureBook).Assembly, files.Folder).Problems.Single().ToString().Should().Be("a.feature:4: no definition matches the Given step « A »");
    }

    [Binding]
    public sealed class Letters(Notebook notebook)
    {
        [StepDefinition("([A-F])")]
        public void Letter(string letter) => notebook.Note(letter);

        [Given("la table :")]
        public void Table(DataTable table) => notebook.Note($"v:{table.Rows[0]["v"]}");

        [Given("le texte :")]
        public void Text(string text) => notebook.Note(text);
    }
}
