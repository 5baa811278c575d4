using System.Globalization;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace Conformance.Bench;

/// <summary>Runs <c>dotnet</c> from the root of the checkout and times it, start of the process to its end.</summary>
internal static partial class DotNet
{
    private static readonly Dictionary<string, string?> English = new() { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["VSTEST_CONSOLE_UI_LANGUAGE"] = "en" };

    /// <summary>Runs a command that must succeed.</summary>
    /// <exception cref="MeasurementException">It did not.</exception>
    public static async Task<TimeSpan> TimeAsync(params string[] arguments) => (await RunAsync(arguments)).RunTime;

    /// <summary>Runs a command whose output is shown as it comes, and gives its exit code.</summary>
    public static async Task<int> ShowAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        await using var output = Console.OpenStandardOutput();
        var result = await Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(Checkout.Root)
            .WithEnvironmentVariables(environment)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStream(output))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();
        return result.ExitCode;
    }

    /// <summary>Runs tests that must all pass, and be as many as expected.</summary>
    /// <exception cref="MeasurementException">They did not, or were not.</exception>
    public static async Task<TimeSpan> TimeTestsAsync(int expected, params string[] arguments)
    {
        var result = await RunAsync(["test", .. arguments]);
        var passed = PassedCount().Match(result.StandardOutput);
        return passed.Success && int.Parse(passed.Groups[1].Value, CultureInfo.InvariantCulture) == expected
            ? result.RunTime
            : throw new MeasurementException($"{expected} tests were to pass:\n{result.StandardOutput}");
    }

    private static async Task<BufferedCommandResult> RunAsync(string[] arguments)
    {
        var result = await Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(Checkout.Root)
            .WithEnvironmentVariables(English)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return result.IsSuccess
            ? result
            : throw new MeasurementException($"dotnet {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.StandardOutput}{result.StandardError}");
    }

    [GeneratedRegex(@"Passed:\s+(\d+)")]
    private static partial Regex PassedCount();
}
