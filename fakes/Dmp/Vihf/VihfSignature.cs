using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The signature of a VIHF, as far as the message alone can tell.</summary>
/// <param name="Certificate">Certificate that the signature carries; null without a readable one.</param>
/// <param name="Flaw">Why the signature does not hold, in French; null when it does.</param>
/// <param name="UsesSha1">Whether it still relies on SHA-1.</param>
internal sealed record VihfSignature(X509Certificate2? Certificate, string? Flaw, bool UsesSha1)
{
    /// <summary>Verifies the signature that stands in an assertion, over that very assertion; null without one.</summary>
    public static VihfSignature? Of(XElement assertion)
    {
        var signatures = assertion.Elements(Ns.Ds + "Signature").ToList();
        return signatures.Count switch
        {
            0 => null,
            1 => Verify(assertion, signatures[0]),
            _ => Flawed("plusieurs signatures"),
        };
    }

    private static VihfSignature Verify(XElement assertion, XElement element)
    {
        try
        {
            var signature = XmlSignature.Read(element);
            return signature.Certificate is null
                ? Flawed("aucun certificat lisible dans KeyInfo")
                : new(signature.Certificate, FlawIn(signature, assertion), SignatureAlgorithms.IsSha1(signature.Method));
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException or XmlException or ArgumentException or InvalidOperationException)
        {
            return Flawed($"signature illisible ({problem.Message})");
        }
    }

    private static string? FlawIn(XmlSignature signature, XElement assertion)
    {
        if (signature.References is not [var reference])
            return "la signature ne porte pas sur un seul élément";
        var id = (string?)assertion.Attribute("ID") ?? "";
        if (id.Length == 0 || reference.Uri != $"#{id}" || assertion.Document!.WithId(id) is not [_])
            return "la signature ne porte pas sur l'assertion lue"; // another element of the same identifier is how a signature gets wrapped
        return Unknown(SignatureAlgorithms.Canonicalizations, signature.Form.Algorithm)
            ?? Unknown(SignatureAlgorithms.Signatures, signature.Method)
            ?? Unknown(SignatureAlgorithms.Digests, reference.DigestMethod)
            ?? reference.Transforms.Select(transform => Unknown(SignatureAlgorithms.Transforms, transform.Algorithm)).FirstOrDefault(flaw => flaw is not null)
            ?? Mismatch(signature, reference, assertion);
    }

    /// <summary>SAML 2.0, 5.4: the assertion is signed without its signature, in the exclusive canonical form.</summary>
    private static string? Mismatch(XmlSignature signature, SignedReference reference, XElement assertion)
    {
        if (reference.Transforms is not ([{ Algorithm: SignatureAlgorithms.Enveloped }] or [{ Algorithm: SignatureAlgorithms.Enveloped }, { Algorithm: CanonicalForm.Exclusive }]))
            return "l'assertion n'est pas signée par enveloped-signature puis xml-exc-c14n";
        var form = reference.Transforms is [_, var given] ? given : CanonicalForm.Default;
        return reference.Holds(assertion, form, element => element == signature.Element) && signature.IsOfItsCertificate()
            ? null
            : "l'empreinte ou la signature ne correspond pas";
    }

    private static string? Unknown(IReadOnlySet<string> known, string algorithm) =>
        known.Contains(algorithm) ? null : $"algorithme {(algorithm.Length == 0 ? "absent" : algorithm)} non admis";

    private static VihfSignature Flawed(string flaw) => new(null, flaw, UsesSha1: false);
}
