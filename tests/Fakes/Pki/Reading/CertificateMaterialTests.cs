using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Pki.Reading;

namespace Conformance.Fakes.Tests.Pki.Reading;

public class CertificateMaterialTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-material-").FullName;

    [TearDown]
    public void Discard() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_pkcs12_opens_with_its_password()
    {
        using var material = CertificateMaterial.Open(Pkcs12(), keyFile: null, "sesame-ouvre");
        material.Certificate.Subject.Should().Contain("AUTH_CLI");
        material.Key.Should().Be(KeyStanding.Matching);
    }

    [TestCase("faux", "mot de passe est faux")]
    [TestCase(null, "aucun mot de passe")]
    public void A_wrong_password_is_said(string? password, string words) => ShouldBeUnreadable(Pkcs12(), password, words);

    [Test]
    public void A_pkcs12_without_key_is_told()
    {
        var path = Written("sans-cle.p12", new X509Certificate2Collection(Public()).Export(X509ContentType.Pkcs12, "sesame-ouvre")!);
        using var material = CertificateMaterial.Open(path, keyFile: null, "sesame-ouvre");
        material.Key.Should().Be(KeyStanding.Missing);
    }

    [Test]
    public void A_certificate_alone_is_read_in_pem_and_in_der()
    {
        foreach (var path in new[] { Certificates.Pki.Auth.CertificatePath, Written("auth.crt", Public().RawData) })
        {
            using var material = CertificateMaterial.Open(path, keyFile: null, password: null);
            material.Key.Should().Be(KeyStanding.Elsewhere);
        }
    }

    [Test]
    public void A_key_of_another_certificate_is_recognised()
    {
        using var material = CertificateMaterial.Open(Certificates.Pki.Auth.CertificatePath, Certificates.Pki.Sign.KeyPath, password: null);
        material.Key.Should().Be(KeyStanding.Foreign);
    }

    [Test]
    public void A_pem_may_hold_the_key_too()
    {
        var both = File.ReadAllText(Certificates.Pki.Auth.CertificatePath) + File.ReadAllText(Certificates.Pki.Auth.KeyPath);
        using var material = CertificateMaterial.Open(Written("tout.pem", System.Text.Encoding.UTF8.GetBytes(both)), keyFile: null, password: null);
        material.Key.Should().Be(KeyStanding.Matching);
    }

    [Test]
    public void What_is_no_certificate_is_said() => ShouldBeUnreadable(Written("note.crt", "bonjour"u8.ToArray()), null, "n'est pas un certificat");

    [Test]
    public void A_file_that_is_not_there_is_said() => ShouldBeUnreadable(Path.Combine(_folder, "absent.p12"), null, "absent.p12");

    [Test]
    public void A_key_file_without_key_is_said() => FluentActions
        .Invoking(() => CertificateMaterial.Open(Certificates.Pki.Auth.CertificatePath, Certificates.Pki.Sign.CertificatePath, password: null))
        .Should().Throw<UnreadableCertificateException>().WithMessage("*clé privée*");

    private static void ShouldBeUnreadable(string file, string? password, string words) => FluentActions
        .Invoking(() => CertificateMaterial.Open(file, keyFile: null, password)).Should().Throw<UnreadableCertificateException>().WithMessage($"*{words}*");

    private static X509Certificate2 Public() => X509CertificateLoader.LoadCertificateFromFile(Certificates.Pki.Auth.CertificatePath);

    private string Pkcs12()
    {
        using var auth = X509Certificate2.CreateFromPemFile(Certificates.Pki.Auth.CertificatePath, Certificates.Pki.Auth.KeyPath);
        return Written("auth.p12", auth.Export(X509ContentType.Pkcs12, "sesame-ouvre"));
    }

    private string Written(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
