using System.Text;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Journal;

public sealed class RedactionTests
{
    private const string Secret = "p&ss \"mot\"é";

    [TestCase(Secret)]
    [TestCase("p%26ss%20%22mot%22%C3%A9")]
    [TestCase("cCZzcyAibW90IsOp")]
    [TestCase("p%26ss+%22mot%22%C3%A9")]
    [TestCase("p&amp;ss &quot;mot&quot;&#233;")]
    [TestCase("p&ss \\\"mot\\\"é")]
    [TestCase("p\\u0026ss \\u0022mot\\u0022\\u00E9")]
    public void Takes_a_secret_out_however_it_is_spelt(string spelling) =>
        new Redactor([Secret]).Redact($"avant {spelling} après").Should().Be("avant [expurgé] après");

    [Test]
    public void Takes_every_occurrence_out_of_bytes() =>
        Encoding.UTF8.GetString(new Redactor(["secret"]).Redact("a secret b secret"u8)).Should().Be("a [expurgé] b [expurgé]");

    [Test]
    public void Takes_the_longest_secret_out_first() =>
        new Redactor(["motdepasse", "motdepasse-long"]).Redact("motdepasse-long").Should().Be("[expurgé]");

    [Test]
    public void Leaves_bytes_without_a_secret_as_they_are() =>
        new Redactor(["secret"]).Redact([0, 255, 13, 10]).ToArray().Should().Equal(0, 255, 13, 10);

    [Test]
    public void Leaves_secrets_under_four_characters_alone() =>
        new Redactor(["abc"]).Redact("abc").Should().Be("abc");

    [TestCase("Authorization")]
    [TestCase("authorization")]
    [TestCase("Cookie")]
    [TestCase("Set-Cookie")]
    [TestCase("ESANTE-API-KEY")]
    [TestCase("esante-api-key")]
    [TestCase("Proxy-Authorization")]
    public void Never_writes_a_header_that_carries_a_credential(string name) =>
        Redactor.Header(name, "jeton").Should().Be(Redactor.Mark);

    [Test]
    public void Writes_other_headers_as_they_came() => Redactor.Header("Accept", "text/html").Should().Be("text/html");

    [Test]
    public void Keeps_secrets_out_of_journal_and_blobs()
    {
        using var folder = new TempFolder();
        using (var journal = new RunJournal(folder.Path, TimeProvider.System, new Redactor(["tres-secret"])))
        {
            journal.Record(new StepStarted("mot de passe tres-secret"));
            journal.Keep("x=tres-secret"u8, "text/plain");
        }

        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllText).Should().NotContain(text => text.Contains("tres-secret"));
    }

    [Test]
    public void A_redacted_line_still_bears_its_chain()
    {
        using var folder = new TempFolder();
        using (var journal = new RunJournal(folder.Path, TimeProvider.System, new Redactor([Secret])))
            journal.Record(new StepStarted($"saisie de {Secret}"));
        ((StepStarted)JournalReader.Read(folder.Path)[0].Fact).Text.Should().Be("saisie de [expurgé]");
    }
}
