using System.Buffers.Binary;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Tests.Editors.Browser;

public class ScreenCaptureTests
{
    private const int Window = 900;

    private const string Tall = "<p id='haut'>en haut</p><p id='cache' hidden>caché</p><div style='height:2000px'></div><p id='bas'>en bas</p>";

    [Test]
    public async Task A_picture_shows_the_window_where_all_that_was_read_stands_there() => (await HeightAsync("css: '#haut'")).Should().Be(Window);

    [Test]
    public async Task A_picture_shows_the_whole_page_where_something_read_stands_below_the_window() => (await HeightAsync("css: '#bas'")).Should().BeGreaterThan(2000);

    [TestCase("#rien")]
    [TestCase("#cache")]
    public async Task A_picture_shows_the_whole_page_where_nobody_sees_what_was_looked_for(string element) => (await HeightAsync($"css: '{element}'")).Should().BeGreaterThan(2000);

    [Test]
    public async Task What_the_window_showed_does_not_stand_for_the_whole_page()
    {
        await using var map = await OpenAsync("css: '#haut'", "css: '#bas'");
        await map.ReadAsync(Readings.SessionOpen);
        HeightOf(map, await map.ReadAsync(Readings.MessageSent)).Should().BeGreaterThan(2000);
    }

    private static async Task<int> HeightAsync(string element)
    {
        await using var map = await OpenAsync(element, element);
        return HeightOf(map, await map.Session.GlanceAsync(Readings.SessionOpen, new Dictionary<string, string>()));
    }

    private static async Task<MapOnPage> OpenAsync(string open, string sent)
    {
        var map = await MapOnPage.StartAsync($"  acts: {{ log-out: [ {{ go: / }} ] }}\n  readings: {{ session-open: {{ {open} }}, message-sent: {{ {sent} }} }}", Tall);
        await map.ActAsync(Intentions.LogOut);
        return map;
    }

    /// <summary>Height that the header of a PNG gives.</summary>
    private static int HeightOf(MapOnPage map, ScreenObserved screen) => BinaryPrimitives.ReadInt32BigEndian(map.Content(screen.Screenshot!).AsSpan(20));
}
