using Conformance.Reports.Attestations;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Editors.File;

/// <summary>What <c>editor.yaml</c> says: who the product is, where it runs, whom it knows, and how its screens are worked (DESIGN section 4).</summary>
public sealed record EditorFile
{
    /// <summary>Full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>The product.</summary>
    public required EditorIdentity Product { get; init; }

    /// <summary>Exigences declared non-applicable.</summary>
    public required IReadOnlyList<Exclusion> Exclusions { get; init; }

    /// <summary>How the product is started; null when it already runs, or when a hook starts it.</summary>
    public required ProductStart? Start { get; init; }

    /// <summary>Address of the product; null when starting it tells.</summary>
    public required Uri? Url { get; init; }

    /// <summary>What the editor offers so that a run can handle the product.</summary>
    public required ProductHooks Hooks { get; init; }

    /// <summary>Files of the product's own configuration that the run fills in.</summary>
    public required IReadOnlyList<ConfigurationFile> Configuration { get; init; }

    /// <summary>Structure that the test certificates name.</summary>
    public required EditorStructure Structure { get; init; }

    /// <summary>Ports that the national services listen on, by service; 0 picks a free one.</summary>
    public required IReadOnlyDictionary<string, int> Ports { get; init; }

    /// <summary>Accounts.</summary>
    public required IReadOnlyList<EditorUser> Users { get; init; }

    /// <summary>Patients.</summary>
    public required IReadOnlyList<EditorPatient> Patients { get; init; }

    /// <summary>People that the product can serve at a time, 1 to 16.</summary>
    public required int SessionsAtOnce { get; init; }

    /// <summary>Whether a session goes on from one scenario to the next, where the log-in itself is not tried.</summary>
    public required bool KeepSessions { get; init; }

    /// <summary>What the editor declares of its screens, to be compared with them.</summary>
    public required IReadOnlyDictionary<string, string> Declarations { get; init; }

    /// <summary>Images of the official kit by DMP state.</summary>
    public required IReadOnlyDictionary<string, string> KitIcons { get; init; }

    /// <summary>Wrong passwords to type before concluding that nothing limits them, 5 to 25.</summary>
    public required int WrongPasswords { get; init; }

    /// <summary>Days after which the RPPS notice must come back.</summary>
    public required int NoticePeriodDays { get; init; }

    /// <summary>How long a reading waits for what it expects once the page is quiet, up to a minute.</summary>
    public required TimeSpan Patience { get; init; }

    /// <summary>How long an action of the map waits for its element, up to two minutes.</summary>
    public required TimeSpan ActPatience { get; init; }

    /// <summary>Where the browser is.</summary>
    public required BrowserPlace Browser { get; init; }

    /// <summary>C# class that drives the product where the map cannot; null without one.</summary>
    public EditorDriverFile? Driver { get; init; }

    /// <summary>The UI map.</summary>
    public required UiMap Map { get; init; }

    /// <summary>What persons attest of it; null when the editor keeps no such file.</summary>
    public AttestationBook? Attestations { get; init; }

    /// <summary>Certificates of the product's own that <c>check</c> reads, besides those of the test PKI.</summary>
    public IReadOnlyList<DeclaredCertificate> Certificates { get; init; } = [];

    /// <summary>What must never be written.</summary>
    public IEnumerable<string> Secrets => Users.SelectMany(user => new[] { user.Password, user.TotpSecret })
        .Concat(Certificates.Select(certificate => certificate.Password))
        .Concat(Hooks.All.SelectMany(hook => hook.Call?.Secrets ?? []))
        .Concat(Browser.Secrets)
        .OfType<string>();
}

/// <summary>How the product is started.</summary>
/// <param name="Reference">Variant of the reference editor to start; null for a command.</param>
/// <param name="Command">Shell command that is the product as long as it runs, with the services' addresses in its environment; null for the reference editor.</param>
/// <param name="Healthy">Address that answers once the product is ready.</param>
public sealed record ProductStart(string? Reference, string? Command, Uri? Healthy);
