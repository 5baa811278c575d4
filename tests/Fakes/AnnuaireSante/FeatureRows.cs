namespace Conformance.Fakes.Tests.AnnuaireSante;

/// <summary>The searches that MSS/UX.10 asks a product to make, read from its feature.</summary>
internal static class FeatureRows
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> All { get; } = Read();

    public static IEnumerable<TestCaseData> Cases => All.Select(row => new TestCaseData(row).SetArgDisplayNames(string.Join(", ", row.Values)));

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Read()
    {
        var tables = File.ReadAllLines(Path.Combine(Root(), "features", "MSS", "UX.10.feature")).Select(line => line.Trim());
        var rows = tables.SkipWhile(line => !line.StartsWith("| rpps", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Conformance.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
