using System.Text;
using Conformance.Reports.Grid;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Grid;

public sealed class CsvTests
{
    private readonly TempFolder _folder = new();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCase("=HYPERLINK(\"http://x\")")]
    [TestCase("+33")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\tx")]
    public void Neutralises_what_would_be_taken_for_a_formula(string text) => Written(GridCell.Of(text)).Should().MatchRegex("^\"?'" + System.Text.RegularExpressions.Regex.Escape(text[..1]));

    [Test]
    public void Opens_in_a_French_Excel_with_its_mark_its_semicolons_and_its_commas()
    {
        Write(GridCell.Of(1234.5), GridCell.Of("été ; hiver"));
        File.ReadAllBytes(_folder["a.csv"]).Should().StartWith(Encoding.UTF8.GetPreamble());
        File.ReadAllText(_folder["a.csv"]).Should().Be("A;A\r\n1234,50;\"été ; hiver\"\r\n");
    }

    [Test]
    public void Keeps_a_preuve_on_one_line() => Written(GridCell.Of(["un", "deux\ntrois"])).Should().Be("un | deux | trois");

    private string Written(GridCell cell)
    {
        Write(cell);
        return File.ReadAllLines(_folder["a.csv"])[1];
    }

    private void Write(params GridCell[] cells) =>
        CsvGridWriter.Write(_folder["a.csv"], new GridSheet("a", [.. cells.Select(_ => new GridColumn("A", 10))], [cells]));
}
