using Conformance.Fakes.Pki.Reading;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Reads the certificates that an editor file names. Their files are opened by <c>check</c>, not here.</summary>
internal static class CertificatesReader
{
    private const string Section = "certificates";

    private static readonly Dictionary<string, CertificateUse> Uses = Enum.GetValues<CertificateUse>().ToDictionary(use => use.ToString().ToLowerInvariant());

    public static IReadOnlyList<DeclaredCertificate> Read(YamlWalker walker, YamlMappingNode root, string editorFile)
    {
        var folder = Path.GetDirectoryName(editorFile)!;
        return [.. walker.Items(walker.Child(root, Section), Section).Select((item, index) => One(walker, item, $"{Section}[{index}]", folder))];
    }

    private static DeclaredCertificate One(YamlWalker walker, YamlNode item, string path, string folder)
    {
        var certificate = walker.Mapping(item, path, ["file", "key", "password", "use", "authority"]);
        var use = walker.Required(certificate, "use", path);
        if (use.Length > 0 && !Uses.ContainsKey(use))
            walker.Report(item, $"{path}.use", $"« {use} » est inconnu ; le plus proche est « {YamlWalker.Nearest(use, Uses.Keys)} »");
        return new DeclaredCertificate(
            Path.Combine(folder, walker.Required(certificate, "file", path)),
            Beside(folder, walker.Text(certificate, "key", path)),
            walker.Text(certificate, "password", path),
            Uses.GetValueOrDefault(use),
            Beside(folder, walker.Text(certificate, "authority", path)));
    }

    private static string? Beside(string folder, string? file) => file is null ? null : Path.Combine(folder, file);
}

/// <summary>A certificate of the product's own.</summary>
/// <param name="File">Full path of its file: PKCS#12, PEM or DER.</param>
/// <param name="KeyFile">Full path of its private key in PEM; null when it is in the same file, or held elsewhere.</param>
/// <param name="Password">Password of the file or of the key, from the environment; null without.</param>
/// <param name="Use">What the product uses it for.</param>
/// <param name="AuthorityFile">Full path of the authorities that it is to come from, PEM; null when they are not verified.</param>
public sealed record DeclaredCertificate(string File, string? KeyFile, string? Password, CertificateUse Use, string? AuthorityFile);
