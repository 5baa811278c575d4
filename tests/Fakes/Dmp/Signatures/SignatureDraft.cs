using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>The XAdES signature of a batch as a correct product writes it, to be spoiled.</summary>
internal sealed record SignatureDraft
{
    private const string C14N = SignedXml.XmlDsigC14NWithCommentsTransformUrl;

    public X509Certificate2 Certificate { get; init; } = Identities.Sign;

    public string Purpose { get; init; } = "1.2.840.10065.1.12.1.14";

    public string ManifestId { get; init; } = "IHEManifest";

    /// <summary>Digested documents, by uniqueId.</summary>
    public Dictionary<string, byte[]> Documents { get; init; } = new() { [MetadataDraft.DocumentId] = CdaDraft.Bytes };

    /// <summary>uniqueId of the set that the manifest names.</summary>
    public string SetId { get; init; } = MetadataDraft.SetId;

    /// <summary>Documents whose digest is known, by uniqueId, in base 64.</summary>
    public Dictionary<string, string> Digests { get; init; } = [];

    public bool Sha1 { get; init; }

    public byte[] Write()
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml($"<Objects xmlns=\"{SignedXml.XmlDsigNamespaceUrl}\"><Object>{Manifest()}</Object><Object>{Properties()}</Object></Objects>");
        var signed = new SignedXml(document) { SigningKey = Certificate.GetRSAPrivateKey() };
        signed.SignedInfo!.CanonicalizationMethod = C14N;
        signed.SignedInfo.SignatureMethod = Sha1 ? SignedXml.XmlDsigRSASHA1Url : SignedXml.XmlDsigRSASHA256Url;
        foreach (XmlElement content in document.DocumentElement!.ChildNodes)
            signed.AddObject(new DataObject { Data = content.ChildNodes });
        signed.AddReference(new Reference($"#{ManifestId}") { DigestMethod = SignedXml.XmlDsigSHA256Url, Type = SignedXml.XmlDsigNamespaceUrl + "Manifest" });
        signed.KeyInfo.AddClause(new KeyInfoX509Data(Certificate));
        signed.ComputeSignature();
        return Encoding.UTF8.GetBytes(signed.GetXml().OuterXml);
    }

    private string Manifest() =>
        $"<Manifest Id=\"{ManifestId}\"><Reference URI=\"urn:oid:{SetId}\"><DigestMethod Algorithm=\"{SignedXml.XmlDsigSHA256Url}\"/><DigestValue>AA==</DigestValue></Reference>{string.Concat(Documents.Select(document => Reference(document.Key, Digest(document.Value))).Concat(Digests.Select(known => Reference(known.Key, known.Value))))}</Manifest>";

    private string Properties() =>
        $"<SignatureProperties><SignatureProperty Id=\"purposeOfSignature\" Target=\"#s\">{Purpose}</SignatureProperty></SignatureProperties>";

    private static string Reference(string uniqueId, string digest) =>
        $"<Reference URI=\"urn:oid:{uniqueId}\"><Transforms><Transform Algorithm=\"{C14N}\"/></Transforms><DigestMethod Algorithm=\"{SignedXml.XmlDsigSHA256Url}\"/><DigestValue>{digest}</DigestValue></Reference>";

    private static string Digest(byte[] document)
    {
        var source = new XmlDocument { PreserveWhitespace = true };
        source.Load(new MemoryStream(document));
        var canonical = new XmlDsigC14NWithCommentsTransform();
        canonical.LoadInput(source);
        return Convert.ToBase64String(SHA256.HashData((Stream)canonical.GetOutput(typeof(Stream))));
    }
}
