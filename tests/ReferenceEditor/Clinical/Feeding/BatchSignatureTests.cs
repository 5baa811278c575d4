using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Tests.Clinical.Feeding;

public sealed class BatchSignatureTests
{
    private static readonly FedContent Document = new("1.2.3", "<a b='1'><!-- dit --></a>"u8.ToArray());

    [Test]
    public void Is_valid_under_the_structures_seal()
    {
        var (signature, seal) = Sign();
        Check(signature, seal).Should().BeTrue();
    }

    [Test]
    public void Is_no_longer_valid_once_its_manifest_is_touched()
    {
        var (signature, seal) = Sign();
        Check(signature.Replace("1.2.3", "1.2.4", StringComparison.Ordinal), seal).Should().BeFalse();
    }

    [Test]
    public void Digests_the_canonical_document()
    {
        var digest = Convert.ToBase64String(SHA256.HashData("<a b=\"1\"><!-- dit --></a>"u8));
        Sign().Signature.Should().Contain($"<DigestValue>{digest}</DigestValue>").And.Contain("urn:oid:1.2.9").And.Contain("AA==");
    }

    private static (string Signature, X509Certificate2 Seal) Sign()
    {
        var seal = CertificateFiles.Load(Certificates.Pki.Sign.CertificatePath, Certificates.Pki.Sign.KeyPath);
        return (Encoding.UTF8.GetString(BatchSignature.Sign(seal, "S-1", "1.2.9", [Document], DateTimeOffset.UnixEpoch)), seal);
    }

    private static bool Check(string signature, X509Certificate2 seal)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(signature);
        var signed = new SignedXml(document);
        signed.LoadXml(document.DocumentElement!);
        return signed.CheckSignature(seal, verifySignatureOnly: true);
    }
}
