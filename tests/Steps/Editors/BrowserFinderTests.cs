using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;

namespace Conformance.Steps.Tests.Editors;

public class BrowserFinderTests
{
    [Test]
    public void Takes_the_browser_that_the_editor_file_names() => Find(declared: "/a", variable: "/b", exists: ["/a", "/b", "/pw"]).Should().Be("/a");

    [Test]
    public void Takes_the_browser_that_the_environment_names() => Find(declared: null, variable: "/b", exists: ["/b", "/pw"]).Should().Be("/b");

    [Test]
    public void Prefers_the_one_of_playwright_to_those_installed() => Find(null, null, "/pw", "/usr/bin/chromium").Should().Be("/pw");

    [Test]
    public void Falls_back_on_an_installed_one() => Find(null, null, "/usr/bin/chromium").Should().Be("/usr/bin/chromium");

    [Test]
    public void Finds_none_where_there_is_none() => Find(null, null).Should().BeNull();

    [Test]
    public void Refuses_a_named_browser_that_is_not_there_rather_than_take_another() =>
        FluentActions.Invoking(() => Find("/absent", null, "/pw")).Should().Throw<InterruptionException>().WithMessage("*/absent*fichier éditeur*");

    private static string? Find(string? declared, string? variable, params string[] exists) =>
        new BrowserFinder(name => name == BrowserFinder.Variable ? variable : null, exists.Contains).Find(declared, "/pw");
}
