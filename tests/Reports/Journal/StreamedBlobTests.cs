using System.Text;
using Conformance.Reports.Journal;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Journal;

public sealed class StreamedBlobTests
{
    private const int Reading = 64 * 1024;

    private readonly TempFolder _folder = new();

    [TearDown]
    public void Delete() => _folder.Dispose();

    private static string Copy(string text, params string[] secrets)
    {
        using var copy = new MemoryStream();
        new Redactor(secrets).Copy(new MemoryStream(Encoding.ASCII.GetBytes(text)), copy);
        return Encoding.UTF8.GetString(copy.ToArray());
    }

    [Test]
    public void A_stream_and_its_bytes_are_one_blob()
    {
        using var journal = new RunJournal(_folder.Path, TimeProvider.System, new Redactor(["tres-secret"]));
        var bytes = Encoding.ASCII.GetBytes($"{new string('a', 200_000)} tres-secret");
        journal.Keep(new MemoryStream(bytes), "a/b").Should().Be(journal.Keep(bytes, "a/b"));
        Directory.GetFiles(_folder["blobs"]).Should().ContainSingle();
    }

    [Test]
    public void Scratch_goes_when_it_is_closed()
    {
        using var journal = new RunJournal(_folder.Path, TimeProvider.System, Redactor.None);
        journal.OpenScratch().Dispose();
        Directory.GetFiles(_folder["scratch"]).Should().BeEmpty();
    }

    [Test]
    public void Scratch_leaves_no_folder_in_a_run_that_ended()
    {
        using (var journal = new RunJournal(_folder.Path, TimeProvider.System, Redactor.None))
            journal.OpenScratch().Dispose();
        Directory.Exists(_folder["scratch"]).Should().BeFalse();
    }

    [TestCase(0)]
    [TestCase(Reading - 3)]
    [TestCase(Reading)]
    [TestCase(Reading + 7)]
    [TestCase((2 * Reading) - 1)]
    public void A_secret_is_taken_out_wherever_readings_meet(int at)
    {
        var (before, after) = (new string('a', at), new string('b', 100_000));
        Copy($"{before}secret{after}", "secret").Should().Be($"{before}[expurgé]{after}");
    }

    [TestCase("", "")]
    [TestCase("secre", "secre")]
    [TestCase("secretsecret", "[expurgé][expurgé]")]
    [TestCase("ssecret", "s[expurgé]")]
    [TestCase("motdepasse-long", "[expurgé]")]
    [TestCase("motdepasse-lon", "[expurgé]-lon")]
    public void The_longest_secret_goes_first(string text, string expected) => Copy(text, "secret", "motdepasse", "motdepasse-long").Should().Be(expected);
}
