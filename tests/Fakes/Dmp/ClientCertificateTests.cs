using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp;

public class ClientCertificateTests
{
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer Ask(X509Certificate2? client) => _stage.Handler.Answer(
        Messages.Post("patients", System.Text.Encoding.UTF8.GetBytes(Messages.Td02(new VihfDraft().Signed())), client, "application/soap+xml"));

    private static void Refused(ServiceAnswer answer, string observed)
    {
        answer.Status.Should().Be(500);
        answer.Notes.Should().ContainSingle().Which.Observed.Should().Contain(observed);
        answer.Fact(DmpFacts.Signature).Should().Be("valide");
    }

    [Test]
    public void Lacking_is_refused() => Refused(Ask(null), "aucun certificat client");

    [Test]
    public void Expired_is_refused() => Refused(Ask(Identities.ExpiredAuth), "hors de sa période");

    [Test]
    public void Of_an_unknown_authority_is_refused() => Refused(Ask(Identities.UnknownAuth), "autorité inconnue");

    [Test]
    public void For_signatures_is_refused() => Refused(Ask(Identities.Sign), "pas un certificat d'authentification");

    [Test]
    public void Of_another_structure_is_refused()
    {
        var answer = Ask(Identities.OtherStructure);
        Refused(answer, "10B0999990");
        answer.Reason().Should().Be("Erreur d'authentification de la personne morale");
    }

    [Test]
    public void Of_the_harness_makes_a_canary()
    {
        var answer = _stage.Handler.Answer(Canary(Identities.Canary));
        (answer.Canary, answer.Status, answer.Operation).Should().Be((true, 204, "canary"));
    }

    [Test]
    public void Of_a_product_makes_no_canary() => _stage.Handler.Answer(Canary(Identities.Auth)).Canary.Should().BeFalse();

    private static ServiceRequest Canary(X509Certificate2 client) => Messages.Post("patients", [], client, "") with
    {
        Headers = new Dictionary<string, string> { [CanaryEar.Header] = "1" },
    };
}
