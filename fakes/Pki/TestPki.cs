using System.Security.Cryptography;
using System.Text;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Pki;

/// <summary>The test PKI: made on first use outside of the tree, kept for the next runs, made again before it expires (DESIGN section 5).</summary>
public sealed class TestPki
{
    private const string Format = "3";
    private const string AuthorityFile = "ca.crt";
    private const string ExpiredFile = "auth-expire";
    private const string UntrustedFile = "auth-inconnu";
    private const string ExpiredServerFile = "server-expire";
    private const string UntrustedServerFile = "server-inconnu";

    private static readonly TimeSpan Validity = TimeSpan.FromDays(365);
    private static readonly TimeSpan Margin = TimeSpan.FromDays(7);
    private static readonly TimeSpan Backdating = TimeSpan.FromDays(2);

    private readonly string _folder;

    private TestPki(string folder) => _folder = folder;

    /// <summary>Where the certificates are kept: <c>CONFORMANCE_PKI</c>, else this user's local data.</summary>
    public static string DefaultFolder => Environment.GetEnvironmentVariable("CONFORMANCE_PKI") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "conformance", "pki");

    /// <summary>Authority that issued them all.</summary>
    public TestAuthority Authority => new(Path.Combine(_folder, AuthorityFile));

    /// <summary>Certificate of the services, for loopback.</summary>
    public TestCertificate Server => Of(CertificateProfile.Server);

    /// <summary>The structure's AUTH_CLI certificate, for mutual TLS.</summary>
    public TestCertificate Auth => Of(CertificateProfile.Auth(TestStructure.Default));

    /// <summary>The structure's SIGN certificate, for the VIHF.</summary>
    public TestCertificate Sign => Of(CertificateProfile.Sign(TestStructure.Default));

    /// <summary>An AUTH_CLI certificate of the structure that has expired.</summary>
    public TestCertificate ExpiredAuth => Of(CertificateProfile.Auth(TestStructure.Default) with { File = ExpiredFile });

    /// <summary>An AUTH_CLI certificate of the structure from an authority that nobody knows.</summary>
    public TestCertificate UntrustedAuth => Of(CertificateProfile.Auth(TestStructure.Default) with { File = UntrustedFile });

    /// <summary>A certificate of the services that has expired.</summary>
    public TestCertificate ExpiredServer => Of(CertificateProfile.Server with { File = ExpiredServerFile });

    /// <summary>A certificate of the services from an authority that nobody knows.</summary>
    public TestCertificate UntrustedServer => Of(CertificateProfile.Server with { File = UntrustedServerFile });

    /// <summary>Client certificate of the harness itself: what it sends is a canary.</summary>
    public TestCertificate Canary => Of(CertificateProfile.Canary);

    /// <summary>Opens the PKI of a structure, and makes it if it is not there or about to expire.</summary>
    /// <param name="folder">Folder of all the PKIs.</param>
    /// <param name="structure">Structure that the certificates name.</param>
    /// <param name="clock">Clock that validity is counted by.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static TestPki Open(string folder, TestStructure structure, TimeProvider clock)
    {
        var own = Path.Combine(folder, NameOf(structure));
        if (!IsUsable(own, clock))
            Make(own, structure, clock);
        return new TestPki(own);
    }

    private static void Make(string own, TestStructure structure, TimeProvider clock)
    {
        var draft = $"{own}.{Identifiers.Draw():N}";
        PrivateFile.CreateFolder(draft);
        IssueTrusted(draft, structure, clock);
        IssueUntrusted(draft, structure, clock);
        Publish(draft, own, clock);
    }

    private static void IssueTrusted(string folder, TestStructure structure, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        using var issuer = new CertificateIssuer("AC RACINE", now - Backdating, Validity);
        File.WriteAllText(Path.Combine(folder, AuthorityFile), issuer.AuthorityPem + "\n");
        foreach (var profile in new[] { CertificateProfile.Server, CertificateProfile.Canary, CertificateProfile.Auth(structure), CertificateProfile.Sign(structure) })
            issuer.Issue(profile, folder);
        issuer.Issue(CertificateProfile.Auth(structure) with { File = ExpiredFile }, folder, until: now - (Backdating / 2));
        issuer.Issue(CertificateProfile.Server with { File = ExpiredServerFile }, folder, until: now - (Backdating / 2));
    }

    private static void IssueUntrusted(string folder, TestStructure structure, TimeProvider clock)
    {
        using var stranger = new CertificateIssuer("AC INCONNUE", clock.GetUtcNow() - Backdating, Validity);
        stranger.Issue(CertificateProfile.Auth(structure) with { File = UntrustedFile }, folder);
        stranger.Issue(CertificateProfile.Server with { File = UntrustedServerFile }, folder);
    }

    private static void Publish(string draft, string own, TimeProvider clock)
    {
        try
        {
            if (Directory.Exists(own) && !IsUsable(own, clock))
                Directory.Move(own, $"{own}.{Identifiers.Draw():N}.old");
            Directory.Move(draft, own);
        }
        catch (IOException) when (IsUsable(own, clock))
        {
            Directory.Delete(draft, recursive: true);
        }
    }

    private static bool IsUsable(string own, TimeProvider clock)
    {
        var sign = new TestPki(own).Sign;
        if (!File.Exists(sign.KeyPath))
            return false;
        using var certificate = sign.Load();
        return certificate.NotAfter - Margin > clock.GetUtcNow().UtcDateTime && certificate.NotBefore < clock.GetUtcNow().UtcDateTime;
    }

    private static string NameOf(TestStructure structure) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Format}|{structure.Name}|{structure.Finess}")))[..16];

    private TestCertificate Of(CertificateProfile profile) =>
        new(Path.Combine(_folder, $"{profile.File}.crt"), Path.Combine(_folder, $"{profile.File}.key"));
}
