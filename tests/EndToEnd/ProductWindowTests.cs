using System.Diagnostics;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Browser;

namespace Conformance.EndToEnd.Tests;

/// <summary>A product whose own window is attached to, as with WebView2, CEF and Electron: here a Chromium started apart.</summary>
public class ProductWindowTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CommandLine _conformance = new();
    private readonly string _profile = Directory.CreateTempSubdirectory("conformance-window-").FullName;
    private Process _window = null!;

    [TearDown]
    public void Close()
    {
        _window.Kill(entireProcessTree: true);
        _window.WaitForExit(Patience);
        _window.Dispose();
        Directory.Delete(_profile, recursive: true);
        _conformance.Dispose();
    }

    [Test]
    public async Task Scenarios_follow_one_another_in_it_and_are_judged_as_in_a_browser_of_their_own()
    {
        var port = await OpenWindowAsync();
        var file = Path.Combine(_profile, "editor.yaml");
        await File.WriteAllTextAsync(file, await File.ReadAllTextAsync(Path.Combine(CommandLine.Editors, "reference.yaml")) + $"\nbrowser: {{ cdp: \"http://127.0.0.1:{port}\" }}\n");

        var result = await _conformance.RunAsync(file, "--only", "DMP/AUTH.02");
        result.ExitCode.Should().Be(ExitCodes.Conforme, result.StandardOutput + result.StandardError);
        result.StandardOutput.Split("qu'une fenêtre").Should().HaveCount(2, "it is said once that scenarios follow one another");
        _window.HasExited.Should().BeFalse("the window is the product's");
    }

    private async Task<string> OpenWindowAsync()
    {
        var browser = BrowserFinder.Here.Find(declared: null, playwrights: "") ?? throw new IgnoreException("No Chromium is here.");
        string[] arguments = ["--headless", "--no-sandbox", "--no-first-run", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={_profile}", "about:blank"];
        var port = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _window = new Process { StartInfo = new ProcessStartInfo(browser, arguments) { RedirectStandardError = true } };
        _window.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.Split("DevTools listening on ws://127.0.0.1:") is [_, var rest])
                port.TrySetResult(rest.Split('/')[0]);
        };
        _window.Start();
        _window.BeginErrorReadLine();
        return await port.Task.WaitAsync(Patience);
    }
}
