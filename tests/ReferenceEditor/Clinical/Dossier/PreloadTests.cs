using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace ReferenceEditor.Tests.Clinical.Dossier;

public sealed class PreloadTests : ProductFixture
{
    private static readonly DmpDocument Letter = DmpDocument.Sample("1.2.250.1.999.1", "Lettre", []) with { Type = DmpDocumentType.DischargeLetter, WrittenAt = new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero), Text = "texte préchargé" };

    private readonly Surroundings _services = new();

    [TearDown]
    public ValueTask Close() => _services.DisposeAsync();

    [Test]
    public async Task Documents_that_meet_the_criteria_are_kept_for_the_time_set()
    {
        _services.Serve("p01", DmpState.OuvertAutorise, Letter, Letter with { UniqueId = "1.2.250.1.999.2", Title = "Ancienne", WrittenAt = Letter.WrittenAt!.Value.AddYears(-2) }, DmpDocument.Sample("1.2.250.1.999.3", "Séjour", []));
        var product = await Start(_services.Settings);
        var browser = await product.LogIn("medecin1");
        await browser.Go("/prechargement");
        browser.Text.Should().Contain("Enregistrer les critères").And.Contain("ALBATROS-ESSAI Anouk");
        await browser.Submit("/prechargement", ("type", "11490-0"), ("depuis", "2026-01-01"), ("jours", "2"));
        (await browser.Submit("/prechargement?handler=Sejour", ("patient", "p01"))).Text.Should().Contain("documents préchargés : 1");
        (await browser.Go("/patients/p01/prechargement")).Text.Should().Contain("Lettre").And.NotContain("Ancienne").And.NotContain("Séjour");
        (await browser.Go("/patients/p01/prechargement/1.2.250.1.999.1")).Text.Should().Contain("texte préchargé");
        await product.MoveClock("3");
        (await browser.Go("/patients/p01/prechargement")).Text.Should().NotContain("Lettre").And.Contain("Aucun document préchargé");
    }

    [Test]
    public async Task Nothing_is_loaded_where_the_professional_has_no_right()
    {
        _services.Serve("p01", DmpState.OuvertNonAutorise, Letter);
        var browser = await (await Start(_services.Settings)).LogIn("medecin1");
        await browser.Go("/prechargement");
        (await browser.Submit("/prechargement?handler=Sejour", ("patient", "p01"))).Text.Should().Contain("DMP non consultable");
        _services.DmpExchanges.Select(exchange => exchange.Operation).Should().Equal("TD0.2");
    }
}
