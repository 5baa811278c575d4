using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class HostileBatchTests
{
    private static readonly string[] Nasty =
        ["", " ", "^", "^^^^^^^^^&&^^^^", "&ISO", "é€😀", "999999999999999999999", "E1762", "PID-8|", new string('9', 5000), "3/", "20260301093000+01:00", "00000000000000"];

    private static IReadOnlyList<MetadataBreach> CheckAll(XElement batch, byte[] content, Vihf vihf)
    {
        var submission = Submission.Read(batch);
        var contents = submission.Entries.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, _ => new DocumentContent(content), StringComparer.OrdinalIgnoreCase);
        var review = new SubmissionReview(submission, contents, vihf, new DmpSettings { Structure = new DeclaredStructure("", [""]) }, MetadataDraft.Now);
        return [.. SubmissionRules.All.SelectMany(rule => rule.Check(review))];
    }

    [TestCaseSource(nameof(Nasty))]
    public void No_rule_throws_whatever_the_metadata_hold(string value)
    {
        var batch = BatchWriter.Write(new MetadataDraft { IsSigned = true });
        foreach (var text in batch.Descendants().Where(element => !element.HasElements && element.Value.Length > 0))
            text.Value = value;
        foreach (var attribute in batch.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "nodeRepresentation" or "value" or "mimeType"))
            attribute.Value = value;
        CheckAll(batch, Encoding.UTF8.GetBytes(value), new Vihf { NameId = value }).Should().NotBeEmpty();
    }

    [Test]
    public void No_rule_throws_on_an_empty_batch() => CheckAll(new XElement("rien"), [], new Vihf()).Should().ContainSingle().Which.Rule.Should().Be("ITI TF-3/SubmissionSet");

    [Test]
    public void No_rule_throws_when_every_value_is_left_out()
    {
        var batch = BatchWriter.Write(new MetadataDraft { IsSigned = true });
        batch.Descendants().Attributes().Where(attribute => attribute.Name != "classificationScheme").Remove();
        CheckAll(batch, CdaDraft.Bytes, new Vihf()).Should().NotBeEmpty();
    }

    [TestCaseSource(nameof(Pruned))]
    public void No_rule_throws_on_a_document_with_a_part_left_out(string part)
    {
        var document = XDocument.Parse(CdaDraft.Text);
        document.Descendants().Where(element => element.Name.LocalName == part).ToList().ForEach(element => element.RemoveAll());
        CheckAll(BatchWriter.Write(new MetadataDraft()), Encoding.UTF8.GetBytes(document.ToString()), new Vihf()).Should().NotBeEmpty();
    }

    private static IEnumerable<string> Pruned() => XDocument.Parse(CdaDraft.Text).Descendants().Select(element => element.Name.LocalName).Where(name => name != "ClinicalDocument").Distinct();
}
