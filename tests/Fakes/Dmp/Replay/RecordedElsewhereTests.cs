using System.Text;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>What a product recorded elsewhere, years ago, about patients and documents that the sandbox never heard of: every transaction, in every wrapping.</summary>
public class RecordedElsewhereTests
{
    private const string Success = ":Success";

    private static async Task<Received> SendAsync(string path, Func<string, string> message, Wrapping wrapping, string ins = "")
    {
        var vihf = new VihfDraft { IssueInstant = "2019-06-26T08:08:55.469Z", Mode = "DIRECTE", Version = "3.0" }.Unsigned();
        var envelope = message(vihf).Replace(VihfDraft.Ins, ins.Length > 0 ? ins : InsOf(wrapping), StringComparison.Ordinal);
        var received = await Sandbox.PostAsync(Parcel.Of(path, Encoding.UTF8.GetBytes(envelope), wrapping));
        received.Status.Should().Be(200, received.Text);
        return received;
    }

    /// <summary>A patient for each wrapping, so that what one asks for does not change what another finds.</summary>
    private static string InsOf(Wrapping wrapping) => TestIns.Of(TestContext.CurrentContext.Test.MethodName!, wrapping);

    private static void Starts(Received received, string tag) => received.Content.ToString().Should().StartWith($"<{tag} ");

    [Test]
    public async Task Authorisation_is_already_there_then_taken_away_then_given_again([Values] Wrapping wrapping)
    {
        (await SendAsync("habilitations", vihf => Messages.Td03(vihf, "AJOUT", "MEDECIN_TRAITANT"), wrapping)).All("status").Single().Value.Should().Be("DMPOk");
        var again = await SendAsync("habilitations", vihf => Messages.Td03(vihf, "AJOUT"), wrapping);
        Starts(again, "ns1:setAuthorizationResponse");
        again.All("context").Single().Value.Should().Be("Autorisation déjà présente aucune action effectuée");
        await SendAsync("habilitations", vihf => Messages.Td03(vihf, "SUPPRESSION"), wrapping);
        (await SendAsync("patients", vihf => Messages.Td02(vihf), wrapping)).Text.Should().Contain("code=\"NON_EXISTE\"");
        await SendAsync("habilitations", vihf => Messages.Td03(vihf, "AJOUT"), wrapping);
        (await SendAsync("patients", vihf => Messages.Td02(vihf), wrapping)).Text.Should().Contain("code=\"VALIDE\"");
    }

    [Test]
    public async Task Authorised_dmps_are_listed([Values] Wrapping wrapping)
    {
        var received = await SendAsync("patientsSpecific", vihf => Messages.Td04(vihf, "01012018"), wrapping);
        Starts(received, "ns1:patientListResponse");
        received.All("status").First().Value.Should().Be("DMPOk");
    }

    [Test]
    public async Task Traits_are_searched([Values] Wrapping wrapping)
    {
        var received = await SendAsync("patientsPDQ", vihf => Messages.Td05(vihf, "<livingSubjectName><value><family>INCONNU</family></value></livingSubjectName>"), wrapping);
        (received.Content.Name.LocalName, received.First("acknowledgement", "typeCode"), received.First("queryResponseCode", "code")).Should().Be(("PRPA_IN201306UV02", "AA", "NF"));
    }

    [Test]
    public async Task Authorised_professionals_are_listed_with_the_one_who_asks([Values] Wrapping wrapping, [Values("ACTIVE", "TOUTE")] string mode)
    {
        var received = await SendAsync("habilitations", vihf => Messages.Td16(vihf, mode), wrapping);
        Starts(received, "ns1:listAuthorizationByPatientResponse");
        received.All("nationalId").Select(id => id.Value).Should().Equal(VihfDraft.Doctor);
    }

    [Test]
    public async Task Documents_are_given_whatever_their_name([Values] Wrapping wrapping)
    {
        var received = await SendAsync("repository", vihf => Messages.Td32(vihf, "1.2.250.1.999.5.1", "2.25.36893488147419103232"), wrapping);
        received.ContentType.Should().StartWith("multipart/related").And.Contain("application/xop+xml");
        Starts(received, "ns4:RetrieveDocumentSetResponse");
        received.First("RegistryResponse", "status").Should().EndWith(Success);
        received.All("DocumentUniqueId").Select(id => id.Value).Should().Equal("1.2.250.1.999.5.1", "2.25.36893488147419103232");
        received.All("Include").Select(include => Uri.UnescapeDataString(include.Attribute("href")!.Value["cid:".Length..])).Should().OnlyContain(id => received.Text.Contains($"Content-ID: <{id}>"));
    }

    [Test]
    public async Task References_are_given_and_deleted([Values] Wrapping wrapping)
    {
        var found = await SendAsync("registry", vihf => Messages.StoredQuery(vihf, StoredQueryIds.ByName["GetDocuments"], Messages.Slot("$XDSDocumentEntryUniqueId", "('1.2.250.1.999.5.2')"), "ObjectRef"), wrapping);
        found.First("AdhocQueryResponse", "totalResultCount").Should().Be("1");
        var entry = found.First("ObjectRef", "id")!;
        var deleted = await SendAsync("registry", vihf => Messages.Td33(vihf, UpdateDraft.Status(entry, UpdateDraft.Approved, UpdateDraft.Deleted).Objects()), wrapping);
        Starts(deleted, "ns2:RegistryResponse");
        var left = await SendAsync("registry", vihf => Messages.Td31(vihf), wrapping);
        left.First("AdhocQueryResponse", "totalResultCount").Should().Be("0");
    }

    [TestCaseSource(nameof(Queries))]
    public async Task Every_query_is_answered(string query, string slots, string returnType)
    {
        foreach (var wrapping in Enum.GetValues<Wrapping>())
        {
            var received = await SendAsync("registry", vihf => Messages.StoredQuery(vihf, StoredQueryIds.ByName[query], slots, returnType), wrapping);
            Starts(received, "ns3:AdhocQueryResponse");
            received.First("AdhocQueryResponse", "status").Should().EndWith(Success, received.Text);
            received.Text.Should().Contain("<ns4:RegistryObjectList");
        }
    }

    [TestCase("MASQUE_PS")]
    [TestCase("INVISIBLE_PATIENT")]
    public async Task Visibility_of_an_unknown_document_is_changed(string code)
    {
        var entry = new EntryDraft { Id = "urn:uuid:00000000-0000-4000-8000-000000000001", Restrictions = [code] };
        var received = await SendAsync("registry", vihf => Messages.Td33(vihf, UpdateDraft.Metadata(entry, "urn:uuid:fe5287a2-ae6a-11eb-8f5d-0050569e422e").Objects()), Wrapping.Plain);
        received.First("RegistryResponse", "status").Should().EndWith(Success);
    }

    [Test]
    public async Task Documents_fed_are_found_and_read_again([Values] bool inline)
    {
        var (ins, uniqueId) = (TestIns.Of(nameof(Documents_fed_are_found_and_read_again), inline), "1.2.250.1.999.78.1");
        var request = new SubmissionDraft { Inline = inline, Entries = [new EntryDraft { UniqueId = uniqueId }] }.Request(new VihfDraft { IssueInstant = "2020-01-01T00:00:00Z" });
        var body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(request.Body.ToArray()).Replace(VihfDraft.Ins, ins, StringComparison.Ordinal));
        (await Sandbox.PostAsync(new Parcel("repository", request.Header("Content-Type")!, body))).First("RegistryResponse", "status").Should().EndWith(Success);
        var listed = await SendAsync("registry", vihf => Messages.Td31(vihf), Wrapping.Mtom, ins);
        listed.All("ExternalIdentifier").Select(id => id.Attribute("value")!.Value).Should().Contain(uniqueId);
        (await SendAsync("repository", vihf => Messages.Td32(vihf, uniqueId), Wrapping.Plain, ins)).Text.Should().Contain(new EntryDraft().Content.Trim());
    }

    private static IEnumerable<TestCaseData> Queries()
    {
        const string uuids = "('urn:uuid:00000000-0000-4000-8000-000000000002','urn:uuid:00000000-0000-4000-8000-000000000003')";
        var documents = Stage.DocumentCriteria("'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved','urn:asip:ci-sis:2010:StatusType:Archived'");
        var sets = Stage.SetCriteria;
        yield return new("FindDocuments", documents + Messages.Slot("$XDSDocumentEntryServiceStartTimeFrom", "2010") + Messages.Slot("$XDSDocumentEntryTypeCode", "('11490-0^^2.16.840.1.113883.6.1','11488-4')"), "LeafClass");
        yield return new("FindDocuments", documents + Messages.Slot("$XDSDocumentEntryCreationTimeTo", "20260101"), "ObjectRef");
        yield return new("FindDocumentsByReferenceId", documents + Messages.Slot("$XDSDocumentEntryReferenceIdList", "('A1^^^&amp;1.2.3&amp;ISO^urn:ihe:iti:xds:2013:accession')"), "LeafClass");
        yield return new("FindSubmissionSets", sets + Messages.Slot("$XDSSubmissionSetSubmissionTimeFrom", "20190101"), "LeafClass");
        yield return new("GetAssociations", Messages.Slot("$uuid", uuids), "LeafClass");
        yield return new("GetDocumentsAndAssociations", Messages.Slot("$XDSDocumentEntryEntryUUID", uuids), "LeafClass");
        yield return new("GetSubmissionSets", Messages.Slot("$uuid", uuids), "LeafClass");
        yield return new("GetSubmissionSetAndContents", Messages.Slot("$XDSSubmissionSetUniqueId", "'1.2.3'"), "LeafClass");
        yield return new("GetRelatedDocuments", Messages.Slot("$XDSDocumentEntryEntryUUID", uuids) + Messages.Slot("$AssociationTypes", "('urn:ihe:iti:2007:AssociationType:RPLC')"), "LeafClass");
    }
}
