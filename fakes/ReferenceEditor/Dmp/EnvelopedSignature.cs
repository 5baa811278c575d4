using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>Enveloped XML signature of a SAML assertion: exclusive canonicalisation, RSA-SHA256, certificate attached.</summary>
internal static class EnvelopedSignature
{
    /// <summary>Signs an assertion; the signature takes its place right after the issuer.</summary>
    /// <exception cref="CryptographicException">The certificate has no usable RSA key.</exception>
    public static XmlElement Sign(XElement assertion, X509Certificate2 seal)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(assertion.ToString(SaveOptions.DisableFormatting));
        var root = document.DocumentElement!;
        var signature = Compute(document, root.GetAttribute("ID"), seal);
        root.InsertAfter(document.ImportNode(signature, deep: true), root.FirstChild);
        return root;
    }

    private static XmlElement Compute(XmlDocument document, string id, X509Certificate2 seal)
    {
        using var key = seal.GetRSAPrivateKey() ?? throw new CryptographicException("Le certificat de signature n'a pas de clé RSA.");
        var signed = new SignedXml(document) { SigningKey = key, KeyInfo = new KeyInfo() };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        signed.AddReference(ReferenceTo(id));
        signed.KeyInfo.AddClause(new KeyInfoX509Data(seal));
        signed.ComputeSignature();
        return signed.GetXml();
    }

    private static Reference ReferenceTo(string id)
    {
        var reference = new Reference($"#{id}") { DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        return reference;
    }
}
