using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Editors.File;

/// <summary>What <c>editor.yaml</c> says: who the product is, where it runs, whom it knows, and how its screens are worked (DESIGN section 4).</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Product">The product.</param>
/// <param name="Exclusions">Exigences declared non-applicable.</param>
/// <param name="Start">How the product is started; null when it already runs.</param>
/// <param name="Url">Address of the product; null when starting it tells.</param>
/// <param name="Structure">Structure that the test certificates name.</param>
/// <param name="Ports">Ports that the national services listen on, by service; 0 picks a free one.</param>
/// <param name="Users">Accounts.</param>
/// <param name="Patients">Patients.</param>
/// <param name="Clock">How the product's clock is moved; null when it cannot be.</param>
/// <param name="Declarations">What the editor declares of its screens, to be compared with them.</param>
/// <param name="KitIcons">Images of the official kit by DMP state.</param>
/// <param name="WrongPasswords">Wrong passwords to type before concluding that nothing limits them, 5 to 25.</param>
/// <param name="NoticePeriodDays">Days after which the RPPS notice must come back.</param>
/// <param name="Patience">How long a reading waits for what it expects once the page is quiet, up to a minute.</param>
/// <param name="BrowserPath">Browser to use; null looks for one.</param>
/// <param name="Map">The UI map.</param>
public sealed record EditorFile(
    string Path,
    EditorIdentity Product,
    IReadOnlyList<Exclusion> Exclusions,
    ProductStart? Start,
    Uri? Url,
    EditorStructure Structure,
    IReadOnlyDictionary<string, int> Ports,
    IReadOnlyList<EditorUser> Users,
    IReadOnlyList<EditorPatient> Patients,
    ClockHook? Clock,
    IReadOnlyDictionary<string, string> Declarations,
    IReadOnlyDictionary<string, string> KitIcons,
    int WrongPasswords,
    int NoticePeriodDays,
    TimeSpan Patience,
    string? BrowserPath,
    UiMap Map)
{
    /// <summary>The C# class that drives what the map cannot say; null without.</summary>
    public EditorDriverFile? Driver { get; init; }

    /// <summary>What must never be written.</summary>
    public IEnumerable<string> Secrets => Users.SelectMany(user => new[] { user.Password, user.TotpSecret })
        .Concat(Clock?.Headers.Values ?? [])
        .OfType<string>();
}

/// <summary>How the product is started.</summary>
/// <param name="Reference">Variant of the reference editor to start; null for a command.</param>
/// <param name="Command">Shell command that starts the product, with the services' addresses in its environment; null for the reference editor.</param>
/// <param name="Healthy">Address that answers 200 once the product is ready.</param>
public sealed record ProductStart(string? Reference, string? Command, Uri? Healthy);

/// <summary>Structure that the product serves.</summary>
/// <param name="Name">Raison sociale.</param>
/// <param name="FinessJuridique">FINESS number of the legal entity.</param>
/// <param name="FinessGeographique">FINESS number of the site.</param>
public sealed record EditorStructure(string Name, string FinessJuridique, string FinessGeographique);

/// <summary>An account of the product.</summary>
/// <param name="Id">Name in this file.</param>
/// <param name="Login">Identifier typed at log-in.</param>
/// <param name="Password">Password, from the environment.</param>
/// <param name="TotpSecret">Secret of the one-time codes in base 32, from the environment; null without.</param>
/// <param name="SecondFactor"><c>totp</c>, <c>psc</c>, or null.</param>
/// <param name="Rpps">RPPS number, 11 digits.</param>
/// <param name="Family">Nom d'exercice.</param>
/// <param name="Given">Prénom d'exercice.</param>
/// <param name="Roles">What the account may be used for: see <see cref="UserRoles"/>.</param>
public sealed record EditorUser(
    string Id, string Login, string Password, string? TotpSecret, string? SecondFactor, string Rpps, string Family, string Given, IReadOnlyList<string> Roles)
{
    /// <summary>National identifier, as VIHF and Pro Santé Connect carry it.</summary>
    public string NationalId => "8" + Rpps;
}

/// <summary>What an account may be used for.</summary>
public static class UserRoles
{
    /// <summary>A professional at work, who has used the product before.</summary>
    public const string Professionnel = "professionnel";

    /// <summary>A professional who has never logged in.</summary>
    public const string PremiereConnexion = "premiere-connexion";

    /// <summary>An account that may be locked for the rest of the run.</summary>
    public const string Verrouillable = "verrouillable";

    /// <summary>An account whose password may be changed for the rest of the run.</summary>
    public const string MotDePasseModifiable = "mot-de-passe-modifiable";

    /// <summary>Every role.</summary>
    public static IReadOnlyList<string> All { get; } = [Professionnel, PremiereConnexion, Verrouillable, MotDePasseModifiable];
}

/// <summary>A fictional patient that the product already holds.</summary>
/// <param name="Id">Name in this file, also the product's own identifier for it.</param>
/// <param name="Name">Name by which the product's screens show the patient.</param>
/// <param name="Ins">Matricule INS under the test OID, 15 digits.</param>
/// <param name="InsQualified">Whether the product holds the identity as qualified.</param>
public sealed record EditorPatient(string Id, string Name, string Ins, bool InsQualified);

/// <summary>How the product's clock is moved: an HTTP POST of a form.</summary>
/// <param name="Path">Path of the product that takes it.</param>
/// <param name="Field">Form field that carries the days from the real date.</param>
/// <param name="Headers">Headers, secrets included.</param>
public sealed record ClockHook(string Path, string Field, IReadOnlyDictionary<string, string> Headers);
