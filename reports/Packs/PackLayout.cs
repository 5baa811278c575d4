namespace Conformance.Reports.Packs;

/// <summary>Where things stand in a pack: evidence at the names that it had in the folder of the run, the manifest that lists it, and the seals.</summary>
public static class PackLayout
{
    /// <summary>SHA-256 of every file of evidence, as <c>sha256sum -c</c> reads it.</summary>
    public const string Manifest = "manifest.sha256";

    /// <summary>How to verify the pack with unzip, sha256sum and openssl alone.</summary>
    public const string ReadMe = "LISEZ-MOI.txt";

    /// <summary>Folder of the seals: statements, envelopes, signatures, time stamps. The manifest does not list them, since they speak of it.</summary>
    public const string Seals = "sceaux/";

    /// <summary>Whether a file is evidence, which the manifest must list.</summary>
    public static bool IsEvidence(string name) => name != Manifest && !name.StartsWith(Seals, StringComparison.Ordinal);
}
