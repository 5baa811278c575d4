using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>
/// A ds:Signature taken apart, and its value verified. It looks nothing up by a name that the message gives, which is what makes SignedXml slow, and dangerous: an
/// algorithm is one of a few, and what a reference covers is for the caller to say.
/// </summary>
/// <param name="Element">The signature, where it stands.</param>
/// <param name="Form">How SignedInfo was made bytes.</param>
/// <param name="Method">Algorithm of the signature; empty without one.</param>
/// <param name="References">What it covers, in order.</param>
/// <param name="Signer">Certificate that it carries; null without a readable one.</param>
internal sealed record XmlSignature(XElement Element, CanonicalForm Form, string Method, IReadOnlyList<SignedReference> References, KnownCertificate? Signer)
{
    /// <summary>Certificate that it carries; null without a readable one.</summary>
    public X509Certificate2? Certificate => Signer?.Certificate;

    /// <summary>Reads a signature.</summary>
    /// <exception cref="FormatException">A part of it is absent, unreadable, or there more than once.</exception>
    public static XmlSignature Read(XElement signature)
    {
        var signed = signature.Only("SignedInfo");
        return new(
            signature,
            CanonicalForm.Read(signed.Only("CanonicalizationMethod")),
            (string?)signed.Only("SignatureMethod").Attribute("Algorithm") ?? "",
            [.. signed.Elements(Ns.Ds + "Reference").Select(SignedReference.Read)],
            SignerOf(signature));
    }

    /// <summary>Whether its value is that of its certificate's key over SignedInfo. What the references cover is another matter.</summary>
    /// <exception cref="CryptographicException">An algorithm is none of those known.</exception>
    /// <exception cref="FormatException">The value is not base 64.</exception>
    public bool IsOfItsCertificate() => Signer?.Key is { } key && key.VerifyHash(
        Form.Digest(Element.Only("SignedInfo"), SignatureAlgorithms.NameOf(Method)),
        Convert.FromBase64String(Element.Only("SignatureValue").Value),
        SignatureAlgorithms.NameOf(Method),
        RSASignaturePadding.Pkcs1);

    private static KnownCertificate? SignerOf(XElement signature) =>
        signature.Elements(Ns.Ds + "KeyInfo").Elements(Ns.Ds + "X509Data").Elements(Ns.Ds + "X509Certificate").Select(certificate => KnownCertificate.Read(certificate.Value)).FirstOrDefault();
}
