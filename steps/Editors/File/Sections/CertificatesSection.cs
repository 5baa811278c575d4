using Conformance.Fakes.Pki.Reading;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The certificates that the product uses. Their files are opened by <c>check</c>, not here.</summary>
internal static class CertificatesSection
{
    private static readonly Dictionary<string, CertificateUse> Uses = Enum.GetValues<CertificateUse>().ToDictionary(use => use.ToString().ToLowerInvariant());

    public static FormatKey Key { get; } = new("certificates", new ListKind(new SectionKind(
        new FormatKey("file", new TextKind(), "Fichier du certificat (PKCS#12, PEM ou DER), relatif à ce fichier.", IsRequired: true),
        new FormatKey("key", new TextKind(), "Fichier de sa clé privée, en PEM."),
        new FormatKey("password", new SecretKind(), "Mot de passe du fichier ou de la clé, pris dans l'environnement."),
        new FormatKey("use", new ChoiceKind([.. Uses.Keys]), "Ce à quoi le produit l'emploie.", IsRequired: true),
        new FormatKey("authority", new TextKind(), "Fichier des autorités dont il doit venir, en PEM."))),
        "Certificats du produit, que « check » lit.");

    public static IReadOnlyList<DeclaredCertificate> Read(SectionView root, string folder) => [.. root.Sections(Key.Name).Select(certificate => One(certificate, folder))];

    private static DeclaredCertificate One(SectionView certificate, string folder) => new(
        Path.Combine(folder, certificate.Text("file")),
        Beside(folder, certificate.TextOrNull("key")),
        certificate.TextOrNull("password"),
        Uses.GetValueOrDefault(certificate.Text("use")),
        Beside(folder, certificate.TextOrNull("authority")));

    private static string? Beside(string folder, string? file) => file is null ? null : Path.Combine(folder, file);
}
