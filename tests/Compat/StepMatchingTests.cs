using Conformance.Compat.Tests.Support;
using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class StepMatchingTests
{
    [TestCase("Étant donné un patient")]
    [TestCase("Etant donné un patient")]
    [TestCase("Étant donné que un patient")]
    [TestCase("Étant donné qu'un patient")]
    [TestCase("Soit un patient")]
    [TestCase("Sachant que un patient")]
    [TestCase("* un patient")]
    [TestCase("Et un patient")]
    [TestCase("Et qu'un patient")]
    [TestCase("Mais que un patient")]
    public async Task Strips_every_French_keyword(string step) => (await Play.Steps(step, typeof(Patients))).Notes.Should().Equal("given");

    [TestCase("Quand il ouvre", "when")]
    [TestCase("Lorsqu'il ouvre", "when")]
    [TestCase("Alors il voit", "then")]
    [TestCase("Donc il voit", "then")]
    public async Task Tells_actions_from_outcomes(string step, string kind) => (await Play.Steps(step, typeof(Patients))).Notes.Should().Equal(kind);

    [Test]
    public async Task Conjunctions_take_the_kind_of_the_step_before()
    {
        var play = await Play.Feature(Written.Scenario("Quand il ouvre", "Et il ouvre", "Mais il ouvre", "* il ouvre", "Alors il voit", "Et il voit"), typeof(Patients));
        play.Notes.Should().Equal("when", "when", "when", "when", "then", "then");
    }

    [Test]
    public async Task A_conjunction_takes_the_kind_of_the_background()
    {
        var play = await Play.Feature(Written.Feature("Contexte:", "Quand il ouvre", "Scénario: A", "Et il ouvre"), typeof(Patients));
        play.Notes.Should().Equal("when", "when");
    }

    [Test]
    public void A_given_definition_plays_no_action() =>
        Written.Problems(Written.Scenario("Quand un patient"), typeof(Patients)).Should().Equal(
            "DMP/UX.feature:4: « un patient » is a When step here, and only a Given step is defined — nearest: [Given] \"un patient\" (Patients.Given)");

    [Test]
    public async Task A_step_definition_plays_every_kind() =>
        (await Play.Feature(Written.Scenario("Soit un appel", "Quand un appel", "Alors un appel"), typeof(Patients))).Notes.Should().Equal("any", "any", "any");

    [Test]
    public async Task Several_expressions_share_a_method() =>
        (await Play.Feature(Written.Scenario("Soit le dossier A", "Soit un dossier nommé B"), typeof(Patients))).Notes.Should().Equal("A", "B");

    [Test]
    public async Task Two_expressions_of_one_method_that_both_match_are_not_ambiguous() =>
        (await Play.Steps("Soit un double", typeof(Patients))).Notes.Should().Equal("double");

    [Test]
    public async Task A_group_that_took_no_part_gives_no_argument() =>
        (await Play.Steps("Soit deux", typeof(Patients))).Notes.Should().Equal("deux");

    [TestCase("Soit un patien")]
    [TestCase("Soit un patient de plus")]
    public void The_whole_text_must_match(string step) => Written.Problems(Written.Scenario(step), typeof(Patients)).Should().ContainSingle();

    [Binding]
    public sealed class Patients(Notebook notebook)
    {
        [Given(@"un patient")]
        public void Given() => notebook.Note("given");

        [When(@"il ouvre")]
        public void When() => notebook.Note("when");

        [Then(@"il voit")]
        public void Then() => notebook.Note("then");

        [StepDefinition(@"un appel")]
        public void Any() => notebook.Note("any");

        [Given(@"le dossier (\w)")]
        [Given(@"un dossier nommé (\w)")]
        public void Named(string name) => notebook.Note(name);

        [Given(@"un double")]
        [Given(@"un dou.*")]
        public void Twice() => notebook.Note("double");

        [Given(@"(?:(un)|(deux))")]
        public void Either(string which) => notebook.Note(which);
    }
}
