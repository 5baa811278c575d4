using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>XAdES signature of a batch (IHE DSG, detached): what it signs is a manifest of the documents and its own properties.</summary>
internal static class BatchSignature
{
    private const string SignedProperties = "http://uri.etsi.org/01903/v1.1.1#SignedProperties";
    private const string Manifest = "http://www.w3.org/2000/09/xmldsig#Manifest";

    /// <summary>Signs a batch with the structure's seal.</summary>
    /// <exception cref="CryptographicException">The certificate has no usable RSA key.</exception>
    public static byte[] Sign(X509Certificate2 seal, string id, string submission, IEnumerable<FedContent> documents, DateTimeOffset at)
    {
        var objects = new SignedObjects(id, submission, [.. documents], seal, at).Write();
        var context = new XmlDocument { PreserveWhitespace = true };
        context.LoadXml(new XElement(SignedObjects.Ds + "Signature", new XAttribute("Id", id), objects).ToString(SaveOptions.DisableFormatting));
        var signature = Compute(context, id, seal);
        foreach (var node in context.DocumentElement!.ChildNodes.Cast<XmlNode>())
            signature.AppendChild(signature.OwnerDocument.ImportNode(node, deep: true));
        return Encoding.UTF8.GetBytes(signature.OuterXml);
    }

    private static XmlElement Compute(XmlDocument context, string id, X509Certificate2 seal)
    {
        using var key = seal.GetRSAPrivateKey() ?? throw new CryptographicException("Le certificat de signature n'a pas de clé RSA.");
        var signed = new SignedXml(context) { SigningKey = key, KeyInfo = new KeyInfo() };
        signed.Signature.Id = id;
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigC14NWithCommentsTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        signed.AddReference(To(SignedObjects.ManifestId, Manifest));
        signed.AddReference(To(SignedObjects.PropertiesId, SignedProperties));
        signed.KeyInfo.AddClause(new KeyInfoX509Data(seal));
        signed.ComputeSignature();
        return signed.GetXml();
    }

    private static Reference To(string id, string type) => new($"#{id}") { Type = type, DigestMethod = SignedXml.XmlDsigSHA256Url };
}
