using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text.RegularExpressions;
using System.Xml;

namespace Lanterne.Dmp;

/// <summary>The seal of the hospital, set on assertions.</summary>
internal static partial class Seal
{
    private const string SamlIssuer = "Issuer";

    private static readonly Dictionary<string, string> Keywords = new() { ["2.5.4.3"] = "CN", ["2.5.4.6"] = "C", ["2.5.4.7"] = "L", ["2.5.4.8"] = "ST", ["2.5.4.10"] = "O", ["2.5.4.11"] = "OU" };

    /// <summary>Signs an assertion (enveloped, exclusive canonicalisation, RSA-SHA256), the signature right after the issuer.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate has no RSA key.</exception>
    public static string Sign(string assertion, X509Certificate2 seal)
    {
        var draft = new XmlDocument { PreserveWhitespace = true };
        draft.LoadXml(assertion);
        using var key = seal.GetRSAPrivateKey();
        var signature = new SignedXml(draft) { SigningKey = key, KeyInfo = new KeyInfo() };
        signature.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signature.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        signature.KeyInfo.AddClause(new KeyInfoX509Data(seal));
        signature.AddReference(Whole(draft.DocumentElement!.GetAttribute("ID")));
        signature.ComputeSignature();

        var issuer = draft.DocumentElement.ChildNodes.OfType<XmlElement>().First(child => child.LocalName == SamlIssuer);
        draft.DocumentElement.InsertAfter(draft.ImportNode(signature.GetXml(), deep: true), issuer);
        return draft.OuterXml;
    }

    /// <summary>The subject of a certificate, most specific part first (RFC 2253).</summary>
    public static string NameOf(X509Certificate2 certificate) => string.Join(',', certificate.SubjectName.EnumerateRelativeDistinguishedNames(reversed: true)
        .Select(part => $"{Keyword(part)}={Special().Replace(part.GetSingleElementValue() ?? "", @"\$0")}"));

    private static string Keyword(X500RelativeDistinguishedName part) =>
        part.GetSingleElementType().Value is { } oid ? Keywords.GetValueOrDefault(oid, oid) : "";

    private static Reference Whole(string id)
    {
        var reference = new Reference("#" + id) { DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        return reference;
    }

    [GeneratedRegex("[,+\"\\\\<>;]|^[# ]| $")]
    private static partial Regex Special();
}
