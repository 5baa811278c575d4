using System.Text.Json;

namespace Conformance.Reports.Allure;

/// <summary>What Allure 3 is told: French, one name, and the words of the REM for its categories (its <c>allurerc.json</c>).</summary>
public static class AllureConfiguration
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "allurerc.json";

    private const string Name = "Conformance REM";

    /// <summary>Category of each status, in the words of the verdicts.</summary>
    internal static readonly (string Name, AllureStatus Status)[] Categories =
    [
        ("Preuves non conformes", AllureStatus.Failed),
        ("Preuves invalides : configuration, environnement, produit ou harnais", AllureStatus.Broken),
        ("Preuves non observées, à attester ou non applicables", AllureStatus.Skipped),
    ];

    /// <summary>Writes the configuration in a folder, to be given to the command by <c>--config</c>.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string folder)
    {
        var configuration = new
        {
            Name,
            Categories = new { Rules = Categories.Select(category => new { category.Name, Matchers = new { Statuses = new[] { category.Status } } }) },
            Plugins = new { Awesome = new { Options = new { ReportName = Name, ReportLanguage = "fr", GroupBy = new[] { "parentSuite", "suite", "subSuite" } } } },
        };
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(configuration, AllureFormat.Json) + "\n");
    }
}
