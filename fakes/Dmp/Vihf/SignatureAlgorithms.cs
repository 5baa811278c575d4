namespace Conformance.Fakes.Dmp;

/// <summary>The only algorithms that a VIHF signature may name; each is safe on hostile XML.</summary>
internal static class SignatureAlgorithms
{
    private const string ExclusiveC14N = "http://www.w3.org/2001/10/xml-exc-c14n#";

    public static readonly IReadOnlySet<string> Canonicalizations = new HashSet<string> { ExclusiveC14N };

    public static readonly IReadOnlySet<string> Transforms = new HashSet<string> { ExclusiveC14N, "http://www.w3.org/2000/09/xmldsig#enveloped-signature" };

    public static readonly IReadOnlySet<string> Signatures = new HashSet<string>
    {
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    };

    public static readonly IReadOnlySet<string> Digests = new HashSet<string>
    {
        "http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#sha384", "http://www.w3.org/2001/04/xmlenc#sha512",
    };

    /// <summary>What the references of a submission set's signature may name: digests, and the four ways to make XML canonical.</summary>
    public static readonly IReadOnlySet<string> OfSets = new HashSet<string>(Digests)
    {
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments", ExclusiveC14N, ExclusiveC14N + "WithComments",
    };

    /// <summary>Whether an algorithm is based on SHA-1.</summary>
    public static bool IsSha1(string algorithm) => algorithm.EndsWith("sha1", StringComparison.Ordinal);
}
