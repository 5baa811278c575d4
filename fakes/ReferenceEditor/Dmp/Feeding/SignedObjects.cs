using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>What the signature of a batch carries: the manifest, its purpose, and who signed when.</summary>
internal sealed record SignedObjects(string SignatureId, string Submission, IReadOnlyList<FedContent> Documents, X509Certificate2 Seal, DateTimeOffset At)
{
    public const string ManifestId = "IHEManifest";
    public const string PropertiesId = "S0-SignedProperties";
    public static readonly XNamespace Ds = "http://www.w3.org/2000/09/xmldsig#";

    private const string NoDigest = "AA==";
    private const string Purpose = "1.2.840.10065.1.12.1.14";
    private static readonly XNamespace Xades = "http://uri.etsi.org/01903/v1.1.1#";

    public IEnumerable<XElement> Write() =>
    [
        new(Ds + "Object", new XElement(Ds + "Manifest", new XAttribute("Id", ManifestId), Set(), Documents.Select(Document))),
        new(
            Ds + "Object",
            new XElement(
                Ds + "SignatureProperties",
                new XElement(Ds + "SignatureProperty", new XAttribute("Id", "purposeOfSignature"), new XAttribute("Target", "#" + SignatureId), Purpose))),
        new(Ds + "Object", new XElement(Xades + "QualifyingProperties", new XAttribute("xmlns", Xades), new XAttribute("Target", "#" + SignatureId), Signed())),
    ];

    /// <summary>The submission set has no bytes of its own: its digest is a convention of the DMP.</summary>
    private XElement Set() => Reference(Submission, null, NoDigest);

    private static XElement Document(FedContent document) => Reference(
        document.UniqueId,
        new XElement(Ds + "Transforms", new XElement(Ds + "Transform", new XAttribute("Algorithm", SignedXml.XmlDsigC14NWithCommentsTransformUrl))),
        Convert.ToBase64String(SHA256.HashData(Canonical(document.Bytes))));

    private static XElement Reference(string oid, XElement? transforms, string digest) =>
        new(Ds + "Reference", new XAttribute("URI", "urn:oid:" + oid), transforms, Digest(digest));

    private static IEnumerable<XElement> Digest(string value) =>
        [new(Ds + "DigestMethod", new XAttribute("Algorithm", SignedXml.XmlDsigSHA256Url)), new(Ds + "DigestValue", value)];

    private static byte[] Canonical(byte[] xml)
    {
        var transform = new XmlDsigC14NWithCommentsTransform();
        transform.LoadInput(new MemoryStream(xml));
        using var written = new MemoryStream();
        ((Stream)transform.GetOutput(typeof(Stream))).CopyTo(written);
        return written.ToArray();
    }

    private XElement Signed() => new(
        Xades + "SignedProperties",
        new XAttribute("Id", PropertiesId),
        new XElement(
            Xades + "SignedSignatureProperties",
            new XElement(Xades + "SigningTime", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            new XElement(Xades + "SigningCertificate", new XElement(Xades + "Cert", CertDigest(), Issuer())),
            new XElement(Xades + "SignaturePolicyIdentifier", new XElement(Xades + "SignaturePolicyImplied"))));

    private XElement CertDigest() => new(Xades + "CertDigest", Digest(Convert.ToBase64String(SHA256.HashData(Seal.RawData))));

    private XElement Issuer() => new(
        Xades + "IssuerSerial",
        new XElement(Ds + "X509IssuerName", DistinguishedName.Rfc2253(Seal.IssuerName)),
        new XElement(Ds + "X509SerialNumber", new System.Numerics.BigInteger(Seal.SerialNumberBytes.Span, isUnsigned: true, isBigEndian: true)));
}

/// <summary>A document of a batch, as it leaves.</summary>
/// <param name="UniqueId">Its OID.</param>
/// <param name="Bytes">Its CDA.</param>
internal sealed record FedContent(string UniqueId, byte[] Bytes);
