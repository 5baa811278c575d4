using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Steps.Tests.Editors.Guided;

public class GuidedSessionTests
{
    private const string Ins = "199017512345690";

    private static readonly Dictionary<string, string> Subject = new() { ["patient"] = "p1", ["ins"] = Ins };
    private static readonly Dictionary<string, string> LogIn = new() { ["login"] = "dr.essai", ["password"] = "Otarie-2026" };
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Test]
    public async Task Tells_what_to_do_in_the_words_of_the_step_with_the_values_to_type()
    {
        var person = new ScriptedOperator("");
        using var stage = new GuidedStage(person);
        stage.Step("un professionnel au travail, connecté avec son second facteur");
        await stage.Session.ActAsync(Intentions.LogIn, LogIn);
        person.Requests.Single().Step.Should().StartWith("un professionnel au travail");
        person.Requests.Single().Values.Should().Equal(new ShownValue("Identifiant", "dr.essai"), new ShownValue("Mot de passe", "Otarie-2026"));
    }

    [Test]
    public async Task Journals_who_did_it_and_never_the_password_that_was_shown()
    {
        using var stage = new GuidedStage(new ScriptedOperator(""));
        await stage.Session.ActAsync(Intentions.LogIn, LogIn);
        stage.Facts.OfType<ActDoneByHand>().Single().By.Name.Should().Be("Claire Essai");
        stage.JournalText.Should().NotContain("Otarie-2026");
    }

    [Test]
    public async Task Goes_on_as_soon_as_the_wire_shows_the_thing_done()
    {
        var person = new ScriptedOperator();
        using var stage = new GuidedStage(person);
        var act = stage.Session.ActAsync(Intentions.OpenPatientFile, new Dictionary<string, string> { ["name"] = "ESSAI", ["ins"] = Ins, ["patient"] = "p1" });
        await person.Waiting;
        stage.Td02("299027512345645");
        act.IsCompleted.Should().BeFalse("this is another patient's");
        stage.Td02(Ins);
        await act;
        stage.Facts.OfType<ActDoneByHand>().Single().Wire.Should().Be("wire:2");
        person.Told.Single().Should().Contain("TD0.2");
    }

    [Test]
    public async Task Records_what_was_told_with_whose_word_it_is_and_the_picture_given()
    {
        using var stage = new GuidedStage(new ScriptedOperator("DMP fermé | image: cadenas") { Gives = Picture.Of(Png) });
        var screen = await stage.Session.ReadAsync(Readings.DmpStatus, Subject);
        screen.Elements.Single().Fragments.Should().Equal(new Fragment(FragmentKind.Text, "DMP fermé"), new Fragment(FragmentKind.Picture, "cadenas"));
        screen.Told.Should().Be(new Testimony("Claire Essai", "cadre de santé", new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), "4.2.0", null));
        stage.Blob(screen.Screenshot!).Should().Equal(Png);
    }

    [Test]
    public async Task Asks_again_and_says_why_when_an_answer_says_nothing()
    {
        var person = new ScriptedOperator("oui", "DMP ouvert");
        using var stage = new GuidedStage(person);
        (await stage.Session.ReadAsync(Readings.DmpStatus, Subject)).Elements.Single().Text.Should().Be("DMP ouvert");
        person.Requests.Select(request => request.Problem is null).Should().Equal(true, false);
    }

    [Test]
    public async Task What_the_operator_cannot_do_is_the_product_s_and_quotes_them()
    {
        using var stage = new GuidedStage(new ScriptedOperator("impossible : le bouton est grisé"));
        var problem = await FluentActions.Awaiting(() => stage.Session.ActAsync(Intentions.LogOut, new Dictionary<string, string>())).Should().ThrowAsync<InterruptionException>();
        problem.Which.Cause.Should().Be(InterruptionCause.Produit);
        problem.Which.Message.Should().Contain("le bouton est grisé");
    }

    [Test]
    public async Task Nothing_is_concluded_once_the_operator_has_left()
    {
        using var stage = new GuidedStage(new AbsentOperator());
        var problem = await FluentActions.Awaiting(() => stage.Session.ReadAsync(Readings.DmpStatus, Subject)).Should().ThrowAsync<InterruptionException>();
        problem.Which.Cause.Should().Be(InterruptionCause.IntentionAbsente);
        problem.Which.Message.Should().Contain("--resume");
    }

    [TestCase("oui", true)]
    [TestCase("Non", false)]
    public async Task A_criterion_is_offered_when_the_operator_says_so_on_their_word(string answer, bool offered)
    {
        using var stage = new GuidedStage(new ScriptedOperator(answer));
        (await stage.Session.TryFillCriterionAsync("nom", "MARTEL")).Should().Be(offered);
        stage.Session.Word!.Name.Should().Be("Claire Essai");
    }

    [Test]
    public void Has_words_for_every_intention_and_every_reading_of_the_port()
    {
        Instructions.All.Should().BeEquivalentTo(Intentions.All.Keys);
        Questions.All.Should().BeEquivalentTo(Readings.All.Keys);
    }
}
