using Conformance.Steps.Editors.Browser;
using Microsoft.Playwright;

namespace Conformance.Steps.Tests.Editors;

/// <summary>One browser for the tests that only a browser can tell.</summary>
[SetUpFixture]
public class SharedBrowser
{
    internal static BrowserHost Host { get; private set; } = null!;

    /// <summary>Playwright for the tests that reach another browser.</summary>
    internal static IPlaywright Playwright { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        Host = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
        Playwright = await Microsoft.Playwright.Playwright.CreateAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        Playwright.Dispose();
        await Host.DisposeAsync();
    }
}
