using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class OrderedErrorTests
{
    private static readonly IEnumerable<string> Codes = DmpService.Faults.Where(fault => fault.Name.StartsWith("dmp:")).Select(fault => fault.Name[4..]);

    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task Each_reaches_a_real_client_and_the_journal()
    {
        await using var dmp = DmpService.Start(new DmpSettings(), _scratch.Journal, Certificates.Pki, TimeProvider.System);
        using var client = Client();
        foreach (var code in Codes)
        {
            using var fault = dmp.Arm(new ServiceFault($"dmp:{code}"));
            var answer = await client.PostAsync($"{dmp.Url}/registry", new StringContent(Messages.Td31(""), Encoding.UTF8, "application/soap+xml"));
            (await answer.Content.ReadAsStringAsync()).Should().Contain(code);
        }

        _scratch.Facts.OfType<FaultDelivered>().Select(delivered => delivered.Fault).Should().Equal(Codes.Select(code => $"dmp:{code}"));
        _scratch.Exchanges.Select(exchange => exchange.Facts[DmpFacts.Result]).Should().Equal(Codes);
    }

    [TestCase("registry", "AdhocQueryResponse")]
    [TestCase("repository", "RetrieveDocumentSetResponse")]
    public void A_registry_error_has_the_form_of_the_transactions_answer(string path, string root)
    {
        using var stage = new Stage();
        var answer = stage.Handler.AnswerOf(new ServiceFault("dmp:XDSRegistryError"), Messages.Post(path, path == "registry" ? Messages.Td31("") : Messages.Td32("", "1.2")))!;
        answer.Status.Should().Be(200);
        var envelope = XElement.Parse(answer.Text()[answer.Text().IndexOf("<soap:Envelope", StringComparison.Ordinal)..(answer.Text().IndexOf("</soap:Envelope>", StringComparison.Ordinal) + 16)]);
        envelope.Descendants().Select(element => element.Name.LocalName).Should().Contain([root, "RegistryErrorList", "RegistryError"]);
    }

    [TestCase("ProvideAndRegisterDocumentSetRequest", "urn:ihe:iti:xds-b:2007", "TD2.1")]
    [TestCase("SubmitObjectsRequest", "urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0", "TD3.3")]
    public void A_submission_fails_by_a_registry_response(string root, string ns, string operation)
    {
        using var stage = new Stage();
        var answer = stage.Handler.AnswerOf(new ServiceFault("dmp:XDSRegistryMetadataError"), Messages.Post("registry", Messages.Envelope("", "", $"<{root} xmlns=\"{ns}\"/>")))!;
        (answer.Status, answer.Operation).Should().Be((200, operation));
        answer.All("RegistryResponse").Single().Attribute("status")!.Value.Should().EndWith(":Failure");
        answer.All("RegistryError").Single().Attribute("errorCode")!.Value.Should().Be("XDSRegistryMetadataError");
    }

    [TestCase("dmp:DMPAccessForbidden", "soap:DMPAccessForbidden")]
    [TestCase("dmp:DMPInvalidCertificate", "soap:DMPInvalidCertificate")]
    public void Elsewhere_it_is_a_soap_fault_of_that_code(string fault, string subcode)
    {
        using var stage = new Stage();
        var answer = stage.Handler.AnswerOf(new ServiceFault(fault), Messages.Post("patients", Messages.Td02("")))!;
        answer.Status.Should().Be(500);
        answer.All("Subcode").Single().Value.Should().Be(subcode);
    }

    [Test]
    public async Task A_fault_can_be_about_one_patient()
    {
        await using var dmp = DmpService.Start(new DmpSettings(), _scratch.Journal, Certificates.Pki, TimeProvider.System);
        using var fault = dmp.Arm(DmpService.SoapFault, about: "un autre INS");
        using var client = Client();
        await client.PostAsync($"{dmp.Url}/registry", new StringContent(Messages.Td31(""), Encoding.UTF8, "application/soap+xml"));
        _scratch.Facts.OfType<FaultDelivered>().Should().BeEmpty();
    }

    private static HttpClient Client()
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(Certificates.Pki.Authority.Load());
        return new HttpClient(new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { ClientCertificates = [Certificates.Pki.Auth.Load()], CertificateChainPolicy = trust } });
    }
}
