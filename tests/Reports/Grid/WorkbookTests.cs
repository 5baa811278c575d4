using System.IO.Compression;
using System.Xml.Linq;
using Conformance.Reports.Tests.Sample;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Conformance.Reports.Tests.Grid;

[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class WorkbookTests : GridFixture
{
    private static readonly string[] Convergence =
    [
        "Périmètre", "ID", "Chapitre", "Fonction", "Exigence", "Commentaire", "Profil", "N° scénario", "Scénario de conformité", "N° preuve", "Preuve", "Profil historique", "Criticité", "Ordre",
    ];

    private static readonly string[] RemBefore =
    [
        "Périmètre", "ID", "Chapitre", "Fonction", "Exigence", "Commentaire", "Nature de l'exigence", "Profil", "N° scénario", "Scénario de conformité",
    ];

    private static readonly string[] RemAfter = ["Statut publication", "VA N-1", "Criticité", "Ordre"];

    private static readonly string[] Added = ["Verdict", "Constat", "Fichiers du dossier", "À confirmer", "Durée (s)"];

    [Test]
    public void Has_the_headers_of_the_Convergence_export_then_its_own() => Rows("convergence.xlsx", "Preuves")[0].Should().Equal((object?[])[.. Convergence, .. Added]);

    [Test]
    public void Has_the_headers_of_the_REM_with_ten_pairs_of_preuves() => Rows("rem.xlsx", "Exigences")[0].Should().Equal(
        (object?[])[.. RemBefore, .. Enumerable.Repeat(new[] { "N° preuve", "Preuve" }, 10).SelectMany(pair => pair), .. RemAfter, .. Added]);

    [Test]
    public void Has_one_row_a_preuve_of_the_REM_judged_or_not() =>
        Column("convergence.xlsx", "Preuves", "N° preuve").Should().BeEquivalentTo(Tree.Catalogue.Preuves.Where(preuve => !preuve.StartsWith("HORS-REM", StringComparison.Ordinal)));

    [Test]
    public void Keeps_apart_what_the_REM_does_not_ask() =>
        Column("convergence.xlsx", "Hors REM", "N° preuve").Should().NotBeEmpty().And.OnlyContain(preuve => preuve.StartsWith("HORS-REM/", StringComparison.Ordinal));

    [TestCase("DMP/UX.12.01.01", "Non conforme", "pour un même DMP fermé, deux indications différentes")]
    [TestCase("DMP/UX.14-BIS.01.01", "Conforme", "un signe distinctif sur 1 document")]
    [TestCase("DMP/UX.14-BIS.01.02", "Non observé", "aucun document invisible aux représentants légaux")]
    [TestCase("SC.SSI/IE.36.01.01", "Non applicable", "déléguée à Pro Santé Connect")]
    [TestCase("MSS/UX.10.01.01", "Non jugée", "")]
    public void Says_the_verdict_in_words_and_why(string preuve, string verdict, string why)
    {
        Of(preuve, "Verdict").Should().Be(verdict);
        Of(preuve, "Constat").Contains(why, StringComparison.Ordinal).Should().BeTrue(Of(preuve, "Constat"));
    }

    [Test]
    public void Has_the_number_that_the_REM_writes_and_leaves_empty_what_is_not_public()
    {
        Of("DMP/UX.14-BIS.01.01", "ID").Should().Be("DMP.UX.14 BIS");
        new[] { "Périmètre", "Fonction", "Criticité", "Ordre" }.Select(column => Of("DMP/UX.12.01.01", column)).Should().OnlyContain(text => text == "");
        Of("DMP/UX.12.01.01", "À confirmer").Should().Contain("à confirmer sur le REM publié");
    }

    [Test]
    public void Names_the_files_of_the_dossier_its_page_first() =>
        Of("DMP/UX.12.01.01", "Fichiers du dossier").Should().Be("dossier/DMP-UX/DMP-UX.12.01.01/index.html\ndossier/DMP-UX/DMP-UX.12.01.01/01-etat-du-dmp.png");

    [Test]
    public void Has_durations_that_a_workbook_can_add_up() =>
        Rows("convergence.xlsx", "Preuves").Skip(1).Select(row => row[^1]).OfType<object>().Should().NotBeEmpty().And.AllBeOfType<double>();

    [Test]
    public void Says_each_verdict_of_a_scenario_under_its_number()
    {
        var scenario = Rows("rem.xlsx", "Exigences").Single(row => row.Contains("DMP/UX.14-BIS.01.02"));
        scenario.Should().Contain("DMP/UX.14-BIS.01.01 : Conforme\nDMP/UX.14-BIS.01.02 : Non observé");
    }

    [Test]
    public void Lists_by_number_what_the_run_did_not_judge() =>
        Column("rem.xlsx", "Non couvert", "N° preuve").Should().Contain(["SC.SSI/GEN.18.01.01", "MSS/UX.10.01.01"]).And.NotContain("DMP/UX.12.01.01");

    [Test]
    public void Says_of_which_run_it_speaks() =>
        Rows("rem.xlsx", "Lisez-moi").Select(row => $"{row[1]}").Should().Contain(text => text.Contains("Dossier Exemple 4.2.0"));

    [TestCase("convergence.xlsx")]
    [TestCase("rem.xlsx")]
    public void Is_what_the_format_of_workbooks_asks(string workbook)
    {
        using var document = SpreadsheetDocument.Open(Path.Combine(Folder, workbook), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(problem => $"{problem.Path?.XPath} {problem.Description}").Should().BeEmpty();
    }

    [Test]
    public void Keeps_its_header_in_sight_filters_and_leads_to_the_dossier()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Folder, "convergence.xlsx"));
        using var part = zip.Entries.First(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open();
        var sheet = XDocument.Load(part);
        sheet.Descendants().Select(element => element.Name.LocalName).Should().Contain(["pane", "autoFilter", "hyperlink"]);
        sheet.Descendants().Should().NotContain(element => element.Name.LocalName == "f", "a grid holds no formula");
    }

    private string Of(string preuve, string header) => Column("convergence.xlsx", "Preuves", header).ElementAt(Column("convergence.xlsx", "Preuves", "N° preuve").ToList().IndexOf(preuve));
}
