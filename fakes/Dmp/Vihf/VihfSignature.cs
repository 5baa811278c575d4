using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>The signature of a VIHF, as far as the message alone can tell.</summary>
/// <param name="Certificate">Certificate that the signature carries; null without a readable one.</param>
/// <param name="Flaw">Why the signature does not hold, in French; null when it does.</param>
/// <param name="UsesSha1">Whether it still relies on SHA-1.</param>
internal sealed record VihfSignature(X509Certificate2? Certificate, string? Flaw, bool UsesSha1)
{
    /// <summary>Verifies the signature that stands in an assertion, over that very assertion; null without one.</summary>
    public static VihfSignature? Of(XmlElement assertion)
    {
        var signatures = Children(assertion, "Signature").ToList();
        return signatures.Count switch
        {
            0 => null,
            1 => Verify(assertion, signatures[0]),
            _ => Flawed("plusieurs signatures"),
        };
    }

    private static VihfSignature Verify(XmlElement assertion, XmlElement signature)
    {
        try
        {
            var signed = new BoundSignedXml(assertion);
            signed.LoadXml(signature);
            var sha1 = SignatureAlgorithms.IsSha1(signed.SignatureMethod ?? "");
            if (CertificateIn(signed) is not { } certificate)
                return Flawed("aucun certificat lisible dans KeyInfo");
            return new(certificate, FlawIn(signed, assertion) ?? (signed.CheckSignature(certificate, verifySignatureOnly: true) ? null : "l'empreinte ou la signature ne correspond pas"), sha1);
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException or XmlException or ArgumentException or InvalidOperationException)
        {
            return Flawed($"signature illisible ({problem.Message})");
        }
    }

    private static string? FlawIn(SignedXml signed, XmlElement assertion)
    {
        if (signed.SignedInfo!.References.Count != 1 || signed.SignedInfo.References[0] is not Reference reference)
            return "la signature ne porte pas sur un seul élément";
        var id = assertion.GetAttribute("ID");
        if (id.Length == 0 || reference.Uri != $"#{id}" || IsAmbiguous(assertion, id))
            return "la signature ne porte pas sur l'assertion lue";
        return Unknown(SignatureAlgorithms.Canonicalizations, signed.SignedInfo.CanonicalizationMethod)
            ?? Unknown(SignatureAlgorithms.Signatures, signed.SignatureMethod)
            ?? Unknown(SignatureAlgorithms.Digests, reference.DigestMethod)
            ?? Transforms(reference).Select(algorithm => Unknown(SignatureAlgorithms.Transforms, algorithm)).FirstOrDefault(flaw => flaw is not null);
    }

    private static string? Unknown(IReadOnlySet<string> known, string? algorithm) =>
        algorithm is not null && known.Contains(algorithm) ? null : $"algorithme {algorithm ?? "absent"} non admis";

    private static IEnumerable<string?> Transforms(Reference reference) =>
        Enumerable.Range(0, reference.TransformChain.Count).Select(rank => reference.TransformChain[rank].Algorithm);

    /// <summary>Another element with the same identifier is how a signature gets wrapped.</summary>
    private static bool IsAmbiguous(XmlElement assertion, string id) =>
        assertion.OwnerDocument.SelectNodes("//@*[translate(local-name(), 'ID', 'id') = 'id']")!.Cast<XmlAttribute>().Count(attribute => attribute.Value == id) != 1;

    private static X509Certificate2? CertificateIn(SignedXml signed) =>
        signed.KeyInfo.OfType<KeyInfoX509Data>().SelectMany(data => data.Certificates?.OfType<X509Certificate2>() ?? []).FirstOrDefault();

    private static IEnumerable<XmlElement> Children(XmlElement parent, string name) =>
        parent.ChildNodes.OfType<XmlElement>().Where(child => child.LocalName == name && child.NamespaceURI == Ns.Ds);

    private static VihfSignature Flawed(string flaw) => new(null, flaw, UsesSha1: false);

    /// <summary>A verification that finds no other element than the assertion that is read.</summary>
    private sealed class BoundSignedXml : SignedXml
    {
        private readonly XmlElement _assertion;

        public BoundSignedXml(XmlElement assertion)
            : base(assertion)
        {
            _assertion = assertion;
            Resolver = null!;
        }

        public override XmlElement? GetIdElement(XmlDocument? document, string idValue) => idValue == _assertion.GetAttribute("ID") ? _assertion : null;
    }
}
