using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>Official requests, replayed against the sandbox, have the result and the shape of their official answers.</summary>
public class OfficialReplayTests
{
    private static XElement Answer(string name) => XElement.Parse(Encoding.UTF8.GetString(OfficialSamples.Read($"{name}-reponse")));

    private static byte[] Request(string name) => OfficialSamples.Read($"{name}-requete");

    private static void HasTheShapeOf(Received received, string name, params Explained[] explained)
    {
        received.Status.Should().Be(200, received.Text);
        var differences = Shape.Differences(Answer(name), received.Envelope).Where(difference => !explained.Any(known => known.Explains(difference)));
        differences.Should().BeEmpty("{0} is answered with the shape of its official answer", name);
    }

    [Test]
    public async Task Existence_is_answered_in_every_wrapping([Values] Wrapping wrapping) =>
        HasTheShapeOf(await Sandbox.PostAsync(Parcel.Of("patients", Request("td0.2-existence"), wrapping)), "td0.2-existence");

    [Test]
    public async Task Search_is_answered_in_every_wrapping([Values] Wrapping wrapping)
    {
        var request = Strangers.Rename(Request("td3.1-recherche"), Strangers.Empty);
        HasTheShapeOf(await Sandbox.PostAsync(Parcel.Of("registry", request, wrapping)), "td3.1-recherche", ExplainedDifferences.EmptyDmp);
    }

    [Test]
    public async Task Archiving_is_answered_in_every_wrapping([Values] Wrapping wrapping) =>
        HasTheShapeOf(await Sandbox.PostAsync(Parcel.Of("registry", Request("td3.3d-archiver"), wrapping)), "td3.3d-archiver");

    [Test]
    public async Task Feeding_is_answered_as_recorded() =>
        HasTheShapeOf(await Sandbox.PostAsync(Parcel.Recorded("repository", Request("td2.1-alimentation"))), "td2.1-alimentation");

    [Test]
    public async Task Answer_relates_to_its_request()
    {
        var received = await Sandbox.PostAsync(Parcel.Of("patients", Request("td0.2-existence"), Wrapping.Plain));
        var asked = XElement.Parse(Encoding.UTF8.GetString(Request("td0.2-existence"))).Descendants(Ns.Wsa + "MessageID").Single().Value;
        received.All("RelatesTo").Single().Value.Should().Be(asked);
        received.All("MessageID").Single().Value.Should().StartWith("urn:uuid:").And.NotBe(asked);
    }

    [Test]
    public void Calculated_ins_is_that_of_the_official_answer()
    {
        var patient = Answer("td0.2-existence").Descendants(Ns.Hl7 + "patient").Single();
        var ids = patient.Elements(Ns.Hl7 + "id").ToDictionary(id => id.Attribute("root")!.Value, id => id.Attribute("extension")!.Value);
        var person = new DmpPerson("", patient.Descendants(Ns.Hl7 + "given").Single().Value, "", patient.Descendants(Ns.Hl7 + "birthTime").Single().Attribute("value")!.Value);
        CalculatedIns.Of(ids[VihfDraft.Oid], person).Should().Be(ids["1.2.250.1.213.1.4.2"]);
    }

    [Test]
    public void Calculated_ins_takes_names_as_screens_write_them() =>
        CalculatedIns.Of(VihfDraft.Ins, new DmpPerson("", "Zoé-Anne", "F", "19800309")).Should().Be(CalculatedIns.Of(VihfDraft.Ins, new DmpPerson("", "ZOE ANNE", "F", "19800309")));

    /// <summary>The official answer lists documents: submitted again from it, they give the official answer again.</summary>
    [Test]
    public async Task Search_lists_submitted_documents_with_the_shape_of_the_official_list()
    {
        var official = Answer("td3.1-recherche");
        foreach (var batch in ResubmittedEntries.Of(official))
            (await Sandbox.PostAsync(batch)).First("RegistryResponse", "status").Should().EndWith(":Success");
        var received = await Sandbox.PostAsync(Parcel.Of("registry", Strangers.Rename(Request("td3.1-recherche"), Strangers.Lister), Wrapping.Plain));
        HasTheShapeOf(received, "td3.1-recherche");
        received.First("AdhocQueryResponse", "totalResultCount").Should().Be((string?)official.Descendants().Single(element => element.Name.LocalName == "AdhocQueryResponse").Attribute("totalResultCount"));
    }

    [TestCase("vihf-directe-signe")]
    [TestCase("vihf-indirecte-signe")]
    public async Task Signed_assertions_are_taken(string name)
    {
        var question = Encoding.UTF8.GetString(Request("td0.2-existence"));
        var (start, end) = (question.IndexOf("<saml2:Assertion", StringComparison.Ordinal), question.IndexOf("</wsse:Security>", StringComparison.Ordinal));
        byte[] message = [.. Encoding.UTF8.GetBytes(question[..start]), .. OfficialSamples.Read(name), .. Encoding.UTF8.GetBytes(question[end..])];
        HasTheShapeOf(await Sandbox.PostAsync(new Parcel("patients", "application/soap+xml", message)), "td0.2-existence");
    }
}
