using System.Text.RegularExpressions;

namespace Conformance.Fakes.Tests.Dmp.Replay;

public class SamplesPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFile.Of("docs/dmp-echantillons.md"));

    [Test]
    public void Every_difference_that_stays_is_explained_in_the_page_and_no_other() =>
        Regex.Matches(Page, @"^\| écart « (.+?) » \| `(.+?)` \|", RegexOptions.Multiline).Select(match => (match.Groups[1].Value, match.Groups[2].Value))
            .Should().BeEquivalentTo(ExplainedDifferences.All.Select(known => (known.Name, known.Path)));
}
