using System.Net;
using System.Text;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp.WebPs;

public class ReinforcedAccessTests
{
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer Open(VihfDraft? vihf = null, string path = WebRequests.PatientFile) =>
        _stage.Handler.Answer(WebRequests.Post(path, (vihf ?? new VihfDraft()).Signed()));

    private static void Refused(ServiceAnswer answer, string rule)
    {
        answer.Status.Should().Be(403);
        answer.Rules().Should().Contain(rule);
        answer.Text().Should().Contain("Accès refusé");
    }

    [Test]
    public void Opens_the_file_of_the_patient()
    {
        var answer = Open();
        (answer.Status, answer.Operation, answer.Notes.Count).Should().Be((200, "TD0.10", 0));
        (answer.Fact(DmpFacts.Page), answer.Fact(DmpFacts.Ins), answer.Fact(DmpFacts.User)).Should().Be(("DossierPatient", VihfDraft.Ins, VihfDraft.Doctor));
        answer.Text().Should().Contain("lang=\"fr\"").And.Contain("DossierPatient").And.Contain(VihfDraft.Ins);
    }

    [Test]
    public void Opens_the_dashboard_without_a_patient() =>
        Open(new VihfDraft { Without = ["urn:oasis:names:tc:xacml:2.0:resource:resource-id"] }, WebRequests.Dashboard).Notes.Should().BeEmpty();

    [Test]
    public void Vihf_lives_thirty_seconds()
    {
        Open(new VihfDraft { IssueInstant = "2026-03-02T08:14:30Z" }).Status.Should().Be(200);
        Refused(Open(new VihfDraft { IssueInstant = "2026-03-02T08:14:29Z" }), "EX_AIR-040");
    }

    [Test]
    public void Vihf_opens_once()
    {
        var vihf = new VihfDraft();
        Open(vihf).Status.Should().Be(200);
        Refused(Open(vihf), "EX_AIR-040");
    }

    [Test]
    public void Vihf_that_opened_a_service_opens_nothing_more()
    {
        var vihf = new VihfDraft();
        _stage.Td02(vihf);
        Refused(Open(vihf), "EX_AIR-040");
    }

    [Test]
    public void Vihf_is_that_of_reinforced_authentication() => Refused(Open(new VihfDraft { Mode = "INDIRECTE" }), "TD0.10");

    [Test]
    public void Vihf_is_judged_like_any_other() => Refused(Open(new VihfDraft { Version = "2.0" }), "VIHF/VIHF_Version");

    [Test]
    public void Signature_is_verified() => Refused(_stage.Handler.Answer(WebRequests.Post(WebRequests.PatientFile, new VihfDraft().Unsigned())), "VIHF/Signature");

    [Test]
    public void Patient_is_that_of_the_vihf() => Refused(
        Open(path: $"/AccesIndirectRenforce/DossierPatient/207058575627097/{VihfDraft.Oid}"), "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id");

    [TestCase("/AccesIndirectRenforce/Cuisine", "TD0.10/page")]
    [TestCase("/AccesIndirectRenforce/", "TD0.10/page")]
    [TestCase($"/AccesIndirectRenforce/DossierPatient/{VihfDraft.Ins}", "TD0.10/patient")]
    public void Url_is_one_of_web_ps(string path, string rule) => Refused(Open(path: path), rule);

    [TestCase("")]
    [TestCase("SAMLResponse=")]
    [TestCase("SAMLResponse=%21%21")]
    [TestCase("SAMLResponse=PGE%2B")]
    [TestCase("SAMLResponse=PGEvPg%3D%3D")]
    public void Form_carries_a_saml_response(string body) => Refused(_stage.Handler.Answer(WebRequests.Form(WebRequests.PatientFile, body)), "TD0.10/SAMLResponse");

    [Test]
    public void Response_carries_one_vihf() => Refused(_stage.Handler.Answer(WebRequests.Post(WebRequests.PatientFile, "")), "VIHF");

    [Test]
    public void Is_posted() => _stage.Handler.Answer(WebRequests.Get(WebRequests.PatientFile)).Status.Should().Be(405);

    [Test]
    public void Page_shows_nothing_that_a_request_could_inject() =>
        Open(path: "/AccesIndirectRenforce/%3Cscript%3E").Text().Should().Contain("&lt;script&gt;").And.NotContain("<script>");

    [Test]
    public void Homologation_number_stays_out_of_the_journal()
    {
        var kept = _stage.Handler.Redact(WebRequests.Post(WebRequests.PatientFile, new VihfDraft().Signed()));
        var form = WebUtility.UrlDecode(Encoding.UTF8.GetString(kept.Body));
        var response = Encoding.UTF8.GetString(Convert.FromBase64String(form["SAMLResponse=".Length..]));
        response.Should().Contain("LPS_ID_HOMOLOGATION_DMP").And.NotContain("SECRET-CNDA-42");
    }

    [Test]
    public void Field_that_cannot_be_read_stays_out_of_the_journal() =>
        Encoding.UTF8.GetString(_stage.Handler.Redact(WebRequests.Form(WebRequests.PatientFile, "SAMLResponse=%21%21&a=b")).Body).Should().Be("SAMLResponse=&a=b");
}
