using System.Net;

namespace ReferenceEditor.Tests.Patients;

public sealed class PatientScreensTests : ProductFixture
{
    [Test]
    public async Task Lists_every_patient_by_name()
    {
        var browser = await (await Start()).LogIn("medecin1");
        browser.Text.Should().Contain("20 patients").And.MatchRegex("ALBATROS-ESSAI.*ZOSTERE-ESSAI");
    }

    [TestCase("albatros", "ALBATROS-ESSAI Anouk")]
    [TestCase("CLEMENCE", "CORMORAN-ESSAI Clémence")]
    [TestCase("gisele genevrier", "GENEVRIER-ESSAI Gisèle")]
    [TestCase("157109947910455", "DAUPHINELLE-ESSAI Damien")]
    public async Task Finds_by_name_or_INS_whatever_case_and_accents(string words, string name)
    {
        var browser = await (await Start()).LogIn("medecin1");
        (await browser.Go($"/patients?recherche={Uri.EscapeDataString(words)}")).Text.Should().Contain(name).And.Contain("1 patient ");
    }

    [Test]
    public async Task Says_that_nobody_was_found()
    {
        var browser = await (await Start()).LogIn("medecin1");
        (await browser.Go("/patients?recherche=personne%22%3E")).Text.Should().Contain("Aucun patient ne correspond.");
    }

    [Test]
    public async Task A_file_bears_the_identity_of_its_patient()
    {
        var browser = await (await Start()).LogIn("medecin1");
        (await browser.Go("/patients/p04")).Text.Should()
            .Contain("DAUPHINELLE-ESSAI Damien").And.Contain("26/10/1957").And.Contain("Masculin")
            .And.Contain("157109947910455").And.Contain("1.2.250.1.213.1.4.10").And.Contain("Identité qualifiée");
    }

    [TestCase("p17", "Identité provisoire")]
    [TestCase("p18", "Identité récupérée")]
    public async Task A_file_says_when_the_identity_is_not_qualified(string id, string status)
    {
        var browser = await (await Start()).LogIn("medecin1");
        (await browser.Go($"/patients/{id}")).Text.Should().Contain(status).And.NotContain("Identité qualifiée");
    }

    [TestCase("/patients/p99")]
    [TestCase("/nulle-part")]
    public async Task Says_so_when_there_is_no_such_page(string page)
    {
        var browser = await (await Start()).LogIn("medecin1");
        (await browser.Go(page)).Status.Should().Be(HttpStatusCode.NotFound);
        browser.Title.Should().StartWith("Page introuvable");
    }
}
