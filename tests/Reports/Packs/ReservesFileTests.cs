using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Packs;

public sealed class ReservesFileTests
{
    private readonly TempFolder _temp = new();

    [TearDown]
    public void Delete() => _temp.Dispose();

    [Test]
    public void Reads_what_is_left_open_by_whom_and_until_when() =>
        Read("""
            - preuve: dmp.ux.12.01.01
              reserve: La brique PFI est absente.
              responsable: M. Essai, qualité
              echeance: 2026-06-01
            """).Should().Equal(new Reserve("DMP/UX.12.01.01", "La brique PFI est absente.", "M. Essai, qualité", new DateOnly(2026, 6, 1)));

    [Test]
    public void Says_all_that_is_wrong_at_once() =>
        Refusal("- preuve: DMP/UX.12.01.01\n  echeance: demain\n- preuve: DMP/UX.12.01.01\n  reserve: r\n  responsable: M\n  echeance: 2020-01-01\n")
            .Should().ContainAll("réserve 1", "reste ouvert", "responsable", "« demain »", "réserve 2", "01/01/2020", "deux réserves");

    [TestCase("")]
    [TestCase("[]")]
    public void Says_of_an_empty_file_what_it_must_hold(string text) => Refusal(text).Should().Contain("aucune réserve").And.Contain("echeance");

    [TestCase("preuve: seule")]
    [TestCase("- motif: inconnu")]
    [TestCase("- [")]
    public void Says_where_a_file_does_not_read(string text) => Refusal(text).Should().Contain("ligne 1").And.Contain("quatre clés");

    private IReadOnlyList<Reserve> Read(string text)
    {
        File.WriteAllText(_temp["reserves.yaml"], text);
        return ReservesFile.Read(_temp["reserves.yaml"], new DateOnly(2026, 3, 10));
    }

    private string Refusal(string text) => FluentActions.Invoking(() => Read(text)).Should().Throw<InvalidDataException>().Which.Message;
}
