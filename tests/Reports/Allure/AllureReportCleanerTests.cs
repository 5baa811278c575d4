using Conformance.Reports.Allure;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Allure;

public sealed class AllureReportCleanerTests
{
    private const string Page = """
        <html><head><script async src="https://www.googletagmanager.com/gtag/js?id=G-X"></script>
        <script>
            window.dataLayer = window.dataLayer || [];
            function gtag(){dataLayer.push(arguments);}
            gtag('config', 'G-X');
        </script><script src="app.js"></script></head><body><script>window.allure = 1;</script></body></html>
        """;

    [Test]
    public void Takes_both_blocks_out_and_nothing_else() =>
        string.Concat(AllureReportCleaner.Clean(Page).Split('\n')).Should().Be("<html><head><script src=\"app.js\"></script></head><body><script>window.allure = 1;</script></body></html>");

    [Test]
    public void Changes_nothing_the_second_time() => AllureReportCleaner.Clean(AllureReportCleaner.Clean(Page)).Should().Be(AllureReportCleaner.Clean(Page));

    [TestCase("")]
    [TestCase("<p>rien</p>")]
    [TestCase("<script>coupé")]
    public void Leaves_other_pages_as_they_are(string page) => AllureReportCleaner.Clean(page).Should().Be(page);

    [Test]
    public void Leaves_the_code_of_a_single_file_report()
    {
        var page = $"<script>{new string('x', 100_000)} gtag( </script>";
        AllureReportCleaner.Clean(page).Should().Be(page);
    }

    [Test]
    public void Cleans_every_page_of_a_report()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["awesome"]);
        File.WriteAllText(folder["awesome", "index.html"], Page);
        AllureReportCleaner.StripAnalytics(folder.Path);
        File.ReadAllText(folder["awesome", "index.html"]).Should().NotContain("google");
    }

    [Test]
    public void Does_nothing_without_a_report() => FluentActions.Invoking(() => AllureReportCleaner.StripAnalytics("absent")).Should().NotThrow();
}
