namespace Conformance.EndToEnd.Tests;

public class MapCommandTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    [Platform(Exclude = "Win,MacOsX")]
    public async Task Says_that_a_machine_without_a_screen_cannot_show_the_product()
    {
        var said = await _conformance.With("DISPLAY", null).With("WAYLAND_DISPLAY", null).SayAsync("map", Path.Combine(CommandLine.Editors, "reference.yaml"));

        said.ExitCode.Should().Be(2);
        said.StandardError.Should().Contain("pas d'écran").And.Contain("docs/ui-map.md");
    }
}
