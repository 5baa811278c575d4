using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace ReferenceEditor.Tests.Clinical.Dossier;

public sealed class IntegrationTests : ProductFixture
{
    private static readonly DmpDocument[] Documents =
    [
        .. Enumerable.Range(1, 3).Select(rank => DmpDocument.Sample($"1.2.250.1.999.{rank}", $"Document {rank}", []) with { Text = $"Texte {rank}" }),
        DmpDocument.Sample("1.2.250.1.999.4", "Document 4", []) with { Body = DmpBody.Structured, Sections = [new("10164-2", "Histoire", "récit un"), new("29545-1", "Examen", "récit deux")], StylesheetMark = "marque du producteur" },
    ];

    private readonly Surroundings _services = new();

    [TearDown]
    public ValueTask Close() => _services.DisposeAsync();

    private async Task<Browser> IntegratedAsync(ScreenVariant variant, params string[] defects)
    {
        _services.Serve("p01", DmpState.OuvertAutorise, Documents);
        var browser = await (await Start(_services.Settings with { Variant = variant, Defects = defects })).LogIn("medecin1");
        await browser.Go("/patients/p01/dmp");
        return await browser.Submit("/patients/p01/dossier", ("choix", "1.2.250.1.999.2"), ("choix", "1.2.250.1.999.4"));
    }

    [Test]
    public async Task The_ticked_documents_and_no_other_are_in_the_record([Values] ScreenVariant variant) =>
        (await IntegratedAsync(variant)).Text.Should().Contain("Documents intégrés : 2").And.Contain("Document 2").And.Contain("Document 4").And.NotContain("Document 1").And.NotContain("Document 3");

    [Test]
    public async Task What_is_integrated_is_read_without_the_dmp()
    {
        var browser = await IntegratedAsync(ScreenVariant.Standard);
        _services.Serve("p01", DmpState.NonCree);
        (await browser.Go("/patients/p01/dossier/1.2.250.1.999.2")).Text.Should().Contain("Texte 2").And.Contain("Dominique DEMO").And.Contain("HOPITAL DE DEMONSTRATION");
        (await browser.Go("/patients/p01/dossier/1.2.250.1.999.4")).Text.Should().Contain("marque du producteur").And.Contain("récit un").And.Contain("récit deux");
    }

    [Test]
    public async Task Documents_sort_by_date_and_by_type()
    {
        var browser = await IntegratedAsync(ScreenVariant.Standard);
        (await browser.Go("/patients/p01/dossier?tri=date")).Text.Should().MatchRegex("Compte rendu de séjour.*Compte rendu de consultation.*Lettre de sortie.*Document 2");
        (await browser.Go("/patients/p01/dossier?tri=type")).Text.Should().MatchRegex("Compte rendu de consultation.*Lettre de sortie.*Compte rendu de séjour.*Document 2");
    }

    [Test]
    public async Task Each_origin_is_shown() => (await IntegratedAsync(ScreenVariant.Standard)).Text
        .Should().MatchRegex("ESSAI-VILLE 11488-4 CR consultation 28/01/2026 14:30 MSSanté").And.MatchRegex("Document 2 .* DMP Document 4");
}
