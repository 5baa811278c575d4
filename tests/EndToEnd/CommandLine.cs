using CliWrap;
using CliWrap.Buffered;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>The built program, started as a user starts it, in a folder of runs of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly Dictionary<string, string?> _environment = [];

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Editors { get; } = Path.Combine(Program, "..", "editors");

    public string Out { get; } = Directory.CreateTempSubdirectory("conformance-runs-").FullName;

    /// <summary>The only run of the folder.</summary>
    public string RunFolder => Directory.GetDirectories(Out).Single(folder => Path.GetFileName(folder) != "latest");

    private static string Program => Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Conformance.Cli", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "conformance.dll"));

    public CommandLine With(string variable, string? value)
    {
        _environment[variable] = value;
        return this;
    }

    public Command Command(params string[] arguments) => CliWrap.Cli.Wrap("dotnet")
        .WithArguments([Program, .. arguments])
        .WithEnvironmentVariables(_environment)
        .WithValidation(CommandResultValidation.None);

    public async Task<BufferedCommandResult> SayAsync(params string[] arguments) => await Command(arguments).ExecuteBufferedAsync();

    /// <summary>A run in this folder, without Allure's own report.</summary>
    public Task<BufferedCommandResult> RunAsync(params string[] arguments) => SayAsync(["run", .. arguments, "--out", Out, "--no-allure-report"]);

    public RunReport Report() => VerdictFile.Read(RunFolder);

    public void Dispose() => Directory.Delete(Out, recursive: true);

    private static string Above(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(at.FullName, "Conformance.sln")))
            at = at.Parent!;
        return at.FullName;
    }
}
