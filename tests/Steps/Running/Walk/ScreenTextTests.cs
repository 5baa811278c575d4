using System.Text;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Running.Walk;

namespace Conformance.Steps.Tests.Running.Walk;

public class ScreenTextTests
{
    [Test]
    public void Says_what_assistive_technology_would() =>
        Of(
            """
            - banner:
              - link "Aller au contenu":
                - /url: "#contenu"
            - heading "Connexion" [level=1]
            - text: Identifiant
            - textbox "Identifiant"
            - button "Se connecter"
            - paragraph: "Bonjour : vous"
            """)
            .Text.Should().Be("Aller au contenu · # Connexion · Identifiant · Identifiant · Se connecter · Bonjour : vous");

    [Test]
    public void Quotes_a_page_from_its_first_heading_on() =>
        Of("- link \"Aller au contenu\"\n- heading \"Connexion\" [level=1]\n- text: Identifiant").Body.Should().Be("# Connexion · Identifiant");

    [Test]
    public void A_page_with_nothing_on_it_is_blank() => Of("").IsBlank.Should().BeTrue();

    [TestCase("- heading \"Erreur\" [level=1]\n- paragraph: La demande n'a pas abouti.", ExpectedResult = true)]
    [TestCase("- heading \"Internal Server Error\" [level=1]", ExpectedResult = true)]
    [TestCase("- heading \"Connexion\" [level=1]\n- alert: Identifiant incorrect, erreur de saisie.", ExpectedResult = false)]
    [TestCase("- heading \"Page introuvable\" [level=1]", ExpectedResult = false)]
    [TestCase("- cell \"IPP 500123\"", ExpectedResult = false)]
    public bool A_page_that_tells_of_a_failure_is_told_from_a_mistake_of_the_user(string snapshot) => Of(snapshot).TellsOfFailure;

    private static ScreenText Of(string snapshot)
    {
        var kept = new BlobRef(new string('0', 64), "text/yaml", 0);
        var screen = new ScreenObserved("session-open", new Dictionary<string, string>(), "http://dpi.invalid/", false, [], [], 0, null, kept);
        return ScreenText.Of(screen, _ => Encoding.UTF8.GetBytes(snapshot));
    }
}
