using System.Security.Cryptography;
using System.Xml.Linq;

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
    public static SignedReference Read(XElement reference) => new(
        (string?)reference.Attribute("URI") ?? "",
        [.. reference.Elements(Ns.Ds + "Transforms").Elements(Ns.Ds + "Transform").Select(CanonicalForm.Read)],
        (string?)reference.Only("DigestMethod").Attribute("Algorithm") ?? "",
        Convert.FromBase64String(reference.Only("DigestValue").Value));

    /// <summary>Whether an element is the one that was signed.</summary>
    /// <param name="element">The element, where it stands.</param>
    /// <param name="form">The form that it was signed in.</param>
    /// <param name="leftOut">Elements left out; null for none.</param>
    /// <exception cref="CryptographicException">An algorithm is none of those known.</exception>
    public bool Holds(XElement element, CanonicalForm form, Predicate<XElement>? leftOut = null) =>
        form.Digest(element, SignatureAlgorithms.NameOf(DigestMethod), leftOut).AsSpan().SequenceEqual(Digest);
}
