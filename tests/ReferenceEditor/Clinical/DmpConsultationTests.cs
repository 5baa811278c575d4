using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace ReferenceEditor.Tests.Clinical;

public sealed class DmpConsultationTests : ProductFixture
{
    private readonly Surroundings _services = new();

    private IEnumerable<string> Operations => _services.DmpExchanges.Select(exchange => exchange.Operation);

    [TearDown]
    public ValueTask Close() => _services.DisposeAsync();

    [Test]
    public async Task An_authorisation_is_asked_for_then_set_then_used()
    {
        _services.Serve("p01", DmpState.OuvertNonAutorise, Report("1", "Document A"));
        var browser = await OpenAsync();
        (await browser.Go("/patients/p01/dmp")).Text.Should().Contain("vous autorise-t-il");
        Operations.Should().Equal("TD0.2");
        (await browser.Submit("/patients/p01/dmp")).Text.Should().Contain("Document A");
        Operations.Should().Equal("TD0.2", "TD0.2", "TD0.3", "TD0.2", "TD3.1");
        _services.DmpExchanges.SelectMany(exchange => exchange.Notes).Should().BeEmpty();
    }

    [TestCase("td03-sans-confirmation", "TD0.2,TD0.3,TD3.1")]
    [TestCase("liste-avant-td02", "TD0.2")]
    [TestCase("td03-sans-td02", "")]
    public async Task The_documents_page_asks_the_dmp_with(string defect, string operations)
    {
        _services.Serve("p01", DmpState.OuvertNonAutorise, Report("1", "Document A"));
        await (await OpenAsync(defect)).Go("/patients/p01/dmp");
        string.Join(',', Operations).Should().Be(operations);
    }

    [Test]
    public async Task A_document_is_not_reached_by_its_address_without_a_right()
    {
        _services.Serve("p01", DmpState.OuvertNonAutorise, Report("1", "Document A"));
        (await (await OpenAsync()).Go("/patients/p01/dmp/1.2.250.1.999.1")).Path.Should().Be("/patients/p01/dmp");
        Operations.Should().NotContain(["TD3.1", "TD3.2"]);
    }

    [TestCase(null, "Document A", "Document C")]
    [TestCase("filtre-par-classe", "Document A", "Document B", "Document C")]
    public async Task The_list_is_filtered_by_type(string? defect, params string[] shown)
    {
        ServeThree();
        Shown(await (await OpenAsync(defect)).Go("/patients/p01/dmp?type=34112-3")).Should().Equal(shown);
    }

    [TestCase(null, "Document A")]
    [TestCase("recherche-second-critere-ignore", "Document A", "Document C")]
    [TestCase("recherche-ou", "Document A", "Document C", "Document B")]
    public async Task The_search_crosses_its_criteria(string? defect, params string[] found)
    {
        ServeThree();
        Shown(await (await OpenAsync(defect)).Go("/patients/p01/dmp/recherche?lancee=1&type=34112-3&depuis=2026-02-01")).Should().BeEquivalentTo(found);
    }

    [TestCase(null, "2 documents versés par d'autres structures")]
    [TestCase("nouveautes-sans-periode", "3 documents versés par d'autres structures")]
    public async Task The_file_tells_what_third_parties_put_in_the_dmp_lately(string? defect, string told)
    {
        ServeThree();
        (await (await OpenAsync(defect)).Go("/patients/p01/dmp/nouveautes")).Text.Should().Contain(told);
    }

    [Test]
    public async Task The_file_says_that_nothing_is_new_when_the_hospital_wrote_it_all()
    {
        var ours = DmpAuthor.Fictional with { Structure = "1" + new StructureSettings().FinessGeographique };
        _services.Serve("p01", DmpState.OuvertAutorise, Report("1", "Document A") with { Author = ours });
        (await (await OpenAsync()).Go("/patients/p01/dmp/nouveautes")).Text.Should().Contain("Aucun document versé par d'autres structures");
    }

    [TestCase(ScreenVariant.Standard, "TD0.2 – vérification du droit d'accès")]
    [TestCase(ScreenVariant.Cartes, "Droit d'accès vérifié")]
    public async Task Exchanges_are_traced_with_their_user_and_patient(ScreenVariant variant, string checkedRight)
    {
        _services.Serve("p01", DmpState.OuvertAutorise);
        var browser = await OpenAsync(settings: _services.Settings with { Variant = variant });
        await browser.Go("/patients/p01");
        (await browser.Go("/journal/dmp")).Text.Should().ContainAll(checkedRight, "medecin1", "ALBATROS-ESSAI Anouk");
    }

    [TestCase("p01", "Identité qualifiée")]
    [TestCase("p17", "Identité provisoire")]
    [TestCase("p18", "Identité récupérée")]
    [TestCase("p19", "Identité validée")]
    public async Task The_file_shows_how_far_the_identity_is_established(string patient, string status) =>
        (await (await OpenAsync()).Go($"/patients/{patient}")).Text.Should().Contain(status);

    private void ServeThree() => _services.Serve("p01", DmpState.OuvertAutorise,
        Report("1", "Document A"),
        Report("2", "Document B") with { Type = DmpDocumentType.ConsultationReport },
        Report("3", "Document C") with { WrittenAt = new DateTimeOffset(2025, 6, 1, 9, 0, 0, TimeSpan.Zero) });

    private static DmpDocument Report(string number, string title) =>
        DmpDocument.Sample($"1.2.250.1.999.{number}", title, []) with { WrittenAt = new DateTimeOffset(2026, 2, 20, 9, 0, 0, TimeSpan.Zero) };

    private static IEnumerable<string> Shown(Browser browser) => new[] { "Document A", "Document B", "Document C" }.Where(title => browser.Text.Contains(title, StringComparison.Ordinal));

    private async Task<Browser> OpenAsync(string? defect = null, ReferenceEditorSettings? settings = null) =>
        await (await Start((settings ?? _services.Settings) with { Defects = defect is null ? [] : [defect] })).LogIn("medecin1");
}
