using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser.Watching;

namespace Conformance.Steps.Tests.Editors.Browser.Watching;

public class PageWatchesTests
{
    private const string Map = "  acts: { log-out: [ { go: / }, { click: { role: button, name: Ouvrir } } ] }\n  readings: { session-open: { css: h1 } }";

    [Test]
    public async Task A_complete_run_keeps_a_film_and_a_trace() => (await SeenAsync(EvidenceDepth.Complete)).Should().Contain(typeof(PageFilmed)).And.Contain(typeof(TraceKept));

    [Test]
    public async Task No_other_run_does() => (await SeenAsync(EvidenceDepth.Screens)).Should().NotContain(typeof(PageFilmed)).And.NotContain(typeof(TraceKept));

    [Test]
    public async Task A_run_of_facts_alone_keeps_no_picture() => (await ScreenAsync(EvidenceDepth.Facts)).Screenshot.Should().BeNull();

    [Test]
    public async Task It_reads_the_same_nonetheless() =>
        (await ScreenAsync(EvidenceDepth.Facts)).Elements.Should().BeEquivalentTo((await ScreenAsync(EvidenceDepth.Screens)).Elements);

    private static async Task<IReadOnlyList<Type>> SeenAsync(EvidenceDepth depth)
    {
        await using var map = await StartAsync(depth);
        await map.ActAsync("log-out");
        await map.Session.DisposeAsync();
        return [.. map.Facts.Select(fact => fact.GetType())];
    }

    private static async Task<ScreenObserved> ScreenAsync(EvidenceDepth depth)
    {
        await using var map = await StartAsync(depth);
        await map.ActAsync("log-out");
        return await map.ReadAsync("session-open");
    }

    private static Task<MapOnPage> StartAsync(EvidenceDepth depth) =>
        MapOnPage.StartAsync(Map, "<h1>DMP ouvert</h1><button>Ouvrir</button>", depth);
}
