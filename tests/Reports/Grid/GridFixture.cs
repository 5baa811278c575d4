using System.Text;
using Conformance.Reports.Grid;
using Conformance.Reports.Tests.Sample;
using ExcelDataReader;

namespace Conformance.Reports.Tests.Grid;

/// <summary>The grids of a mixed run, read back by a reader that shares nothing with the writer.</summary>
public abstract class GridFixture
{
    private Recording _run = null!;

    internal string Folder => Path.Combine(_run.Folder, GridWriter.FolderName);

    [OneTimeSetUp]
    public void Write()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _run = SampleRun.Mixed();
        var page = Directory.CreateDirectory(Path.Combine(_run.Folder, "dossier", "DMP-UX", "DMP-UX.12.01.01")).FullName;
        File.WriteAllText(Path.Combine(page, "index.html"), "");
        File.WriteAllText(Path.Combine(page, "01-etat-du-dmp.png"), "");
        GridWriter.Write(_run.Folder, _run.Report, Tree.Catalogue);
    }

    [OneTimeTearDown]
    public void Delete() => _run.Dispose();

    /// <summary>The rows of a sheet, each of its cells' values.</summary>
    protected IReadOnlyList<object?[]> Rows(string workbook, string name)
    {
        using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(Path.Combine(Folder, workbook)));
        while (reader.Name != name)
            reader.NextResult().Should().BeTrue($"{workbook} has a sheet {name}");
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }

    /// <summary>The texts of a column, its header left out.</summary>
    protected IReadOnlyList<string> Column(string workbook, string name, string header)
    {
        var rows = Rows(workbook, name);
        return [.. rows.Skip(1).Select(row => $"{row[rows[0].ToList().IndexOf(header)]}")];
    }
}
