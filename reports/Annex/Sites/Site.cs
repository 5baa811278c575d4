using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Annex.Sites;

/// <summary>Where a product is deployed, and what the establishment and the editor are about to sign (docs/grille-et-annexe.md).</summary>
/// <param name="Act">What is signed.</param>
/// <param name="Establishment">Who uses the product.</param>
/// <param name="Versions">What is deployed.</param>
/// <param name="Observation">When it was observed.</param>
/// <param name="Bricks">What stands around it.</param>
/// <param name="Reserves">What is left open.</param>
/// <param name="Signatories">Who signs; a name may be left blank.</param>
public sealed record Site(
    SignedAct Act,
    Establishment Establishment,
    DeployedVersions Versions,
    Observation Observation,
    IReadOnlyList<BrickOnSite> Bricks,
    IReadOnlyList<Reserve> Reserves,
    IReadOnlyList<Signatory> Signatories);

/// <summary>What is signed.</summary>
public enum SignedAct
{
    /// <summary>Procès-verbal of a pilot.</summary>
    PvPilote,

    /// <summary>Vérification d'aptitude.</summary>
    Va,
}

/// <summary>An establishment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FinessGeographique">FINESS number of the site.</param>
/// <param name="FinessJuridique">FINESS number of its legal entity; null when nobody said.</param>
public sealed record Establishment(string Name, string FinessGeographique, string? FinessJuridique);

/// <summary>Versions of the product.</summary>
/// <param name="Deployed">That of the site.</param>
/// <param name="Referenced">That which was référencée.</param>
/// <param name="Justification">Why the first is not older than the second, where their numbers do not say it; null otherwise.</param>
public sealed record DeployedVersions(string Deployed, string Referenced, string? Justification);

/// <summary>When the product was observed in production.</summary>
/// <param name="From">Day on which the installation was complete and effective.</param>
/// <param name="To">Day of the signature.</param>
public sealed record Observation(DateOnly From, DateOnly To);

/// <summary>Whether a brick is there.</summary>
/// <param name="Brick">The brick.</param>
/// <param name="IsPresent">Whether it is there.</param>
/// <param name="Detail">Its product, or why it is absent; null when nobody said.</param>
public sealed record BrickOnSite(Brick Brick, bool IsPresent, string? Detail);

/// <summary>Who signs.</summary>
/// <param name="For">For whom.</param>
/// <param name="Name">Name; null when it is written by hand.</param>
/// <param name="Role">Role; null when it is written by hand.</param>
public sealed record Signatory(Party For, string? Name, string? Role);

/// <summary>The two who sign.</summary>
public enum Party
{
    /// <summary>The establishment.</summary>
    Etablissement,

    /// <summary>The editor.</summary>
    Editeur,
}
