using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The XAdES signature of a submission set, as far as its own bytes can tell.</summary>
/// <param name="Certificate">Certificate that it carries; null without a readable one.</param>
/// <param name="Flaw">Why it does not hold, in French; null when it does.</param>
/// <param name="UsesSha1">Whether it still relies on SHA-1.</param>
/// <param name="Manifest">What its manifest names, in order.</param>
/// <param name="Purpose">Purpose of the signature; null without it.</param>
internal sealed record SetSignature(X509Certificate2? Certificate, string? Flaw, bool UsesSha1, IReadOnlyList<ManifestReference> Manifest, string? Purpose)
{
    private const string ManifestId = "IHEManifest";

    /// <summary>Most references that are looked at: XAdES has two or three, and each is a walk through the document.</summary>
    private const int MostReferences = 20;

    /// <summary>Reads and verifies a signature.</summary>
    public static SetSignature Read(MessageContent content)
    {
        try
        {
            return SafeXml.Load(content).Descendants(Ns.Ds + "Signature").FirstOrDefault() is { } signature ? Of(signature) : Flawed("aucune signature ds:Signature dans le document");
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException or XmlException or ArgumentException or InvalidOperationException)
        {
            return Flawed($"signature illisible ({problem.Message})");
        }
    }

    private static SetSignature Of(XElement element)
    {
        var signature = XmlSignature.Read(element);
        return new(signature.Certificate, FlawOf(signature), SignatureAlgorithms.IsSha1(signature.Method), ReadManifest(element), ReadPurpose(element));
    }

    private static string? FlawOf(XmlSignature signature)
    {
        if (signature.Certificate is null)
            return "aucun certificat lisible dans KeyInfo";
        if (!signature.References.Any(reference => reference.Uri == $"#{ManifestId}"))
            return $"SignedInfo ne porte pas sur #{ManifestId}";
        if (signature.References.Count > MostReferences)
            return $"SignedInfo porte sur plus de {MostReferences} éléments";
        if (signature.References.Any(reference => reference.Uri is "" || reference.Uri[0] != '#'))
            return "SignedInfo porte sur autre chose que la signature elle-même";
        if (!SignatureAlgorithms.Signatures.Contains(signature.Method))
            return $"algorithme {(signature.Method.Length == 0 ? "absent" : signature.Method)} non admis";
        if (signature.References.SelectMany(Algorithms).FirstOrDefault(algorithm => !SignatureAlgorithms.OfSets.Contains(algorithm)) is { } other)
            return $"algorithme {other} non admis";
        return signature.References.All(reference => Holds(reference, signature.Element)) && signature.IsOfItsCertificate() ? null : "l'empreinte ou la signature ne correspond pas";
    }

    private static IEnumerable<string> Algorithms(SignedReference reference) => reference.Transforms.Select(transform => transform.Algorithm).Append(reference.DigestMethod);

    /// <summary>Whether a reference is to one element of the signature, the only one in the document by that name, unchanged.</summary>
    private static bool Holds(SignedReference reference, XElement signature) =>
        signature.Document!.WithId(reference.Uri[1..]) is [var covered]
        && signature.WithId(reference.Uri[1..]).Count == 1
        && reference.Transforms.Count <= 1
        && reference.Holds(covered, reference.Transforms is [var form] ? form : CanonicalForm.Default);

    private static IReadOnlyList<ManifestReference> ReadManifest(XElement signature) =>
        [.. signature.Descendants(Ns.Ds + "Manifest").Where(manifest => (string?)manifest.Attribute("Id") == ManifestId).Elements(Ns.Ds + "Reference").Select(ReadReference)];

    private static ManifestReference ReadReference(XElement reference) => new(
        (string?)reference.Attribute("URI") ?? "",
        [.. reference.Elements(Ns.Ds + "Transforms").Elements(Ns.Ds + "Transform").Select(transform => (string?)transform.Attribute("Algorithm") ?? "")],
        (string?)reference.Element(Ns.Ds + "DigestMethod")?.Attribute("Algorithm") ?? "absent",
        Convert.FromBase64String(reference.Element(Ns.Ds + "DigestValue")?.Value ?? ""));

    /// <summary>Official messages leave the property out of the namespace of signatures.</summary>
    private static string? ReadPurpose(XElement signature) => signature.Descendants()
        .Where(element => element.Name.LocalName == "SignatureProperty" && (string?)element.Attribute("Id") == "purposeOfSignature")
        .Select(element => element.Value.Trim()).FirstOrDefault();

    private static SetSignature Flawed(string flaw) => new(null, flaw, UsesSha1: false, [], null);
}
