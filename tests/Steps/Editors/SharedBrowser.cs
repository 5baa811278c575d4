using Conformance.Steps.Editors.Browser;

namespace Conformance.Steps.Tests.Editors;

/// <summary>One browser for the tests that only a browser can tell.</summary>
[SetUpFixture]
public class SharedBrowser
{
    internal static BrowserHost Host { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start() => Host = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);

    [OneTimeTearDown]
    public async Task Stop() => await Host.DisposeAsync();
}
