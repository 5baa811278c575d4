using System.Security.Cryptography;
using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>What a signature says of one thing that it covers.</summary>
/// <param name="Uri">Where the thing is; empty without it.</param>
/// <param name="Transforms">How it was made bytes, in order.</param>
/// <param name="DigestMethod">Algorithm of its digest; empty without one.</param>
/// <param name="Digest">Its digest.</param>
internal sealed record SignedReference(string Uri, IReadOnlyList<CanonicalForm> Transforms, string DigestMethod, byte[] Digest)
{
    /// <summary>Reads a Reference.</summary>
    /// <exception cref="FormatException">A part of it is absent, or there more than once.</exception>
    public static SignedReference Read(XmlElement reference) => new(
        reference.GetAttribute("URI"),
        [.. reference.Children("Transforms").SelectMany(transforms => transforms.Children("Transform")).Select(CanonicalForm.Read)],
        reference.Only("DigestMethod").GetAttribute("Algorithm"),
        Convert.FromBase64String(reference.Only("DigestValue").InnerText));

    /// <summary>Whether an element is the one that was signed.</summary>
    /// <param name="element">The element, where it stands.</param>
    /// <param name="form">The form that it was signed in.</param>
    /// <param name="leftOut">Elements left out; null for none.</param>
    /// <exception cref="CryptographicException">An algorithm is none of those known.</exception>
    public bool Holds(XmlElement element, CanonicalForm form, Predicate<XmlReader>? leftOut = null) =>
        form.Digest(element, SignatureAlgorithms.NameOf(DigestMethod), leftOut).AsSpan().SequenceEqual(Digest);
}
