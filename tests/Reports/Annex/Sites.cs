using Conformance.Reports.Annex;
using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Annex;

/// <summary>A site in which nothing is wrong, and what is written of it.</summary>
internal static class Sites
{
    public static Site Sound { get; } = new(
        SignedAct.PvPilote,
        new Establishment("Centre hospitalier fictif", "300000015", "300000007"),
        new DeployedVersions("4.2.0", "4.1.0", null),
        new Reports.Annex.Sites.Observation(new DateOnly(2026, 1, 31), new DateOnly(2026, 2, 28)),
        [new BrickOnSite(Brick.Pfi, false, "prévue en 2027"), new BrickOnSite(Brick.OperateurMssante, true, null), new BrickOnSite(Brick.ProSanteConnect, true, "production")],
        [new Reserve("DMP/UX.14-BIS.01.02", "Jeu de données à compléter", "Claire Essai, éditeur", new DateOnly(2026, 4, 30))],
        [new Signatory(Party.Etablissement, "Camille Essai", "directrice")]);

    public static AnnexSubject Subject(Recording run, Site site, string? fingerprint = null) => new(site, run.Report, run.View, Tree.Catalogue, fingerprint);
}
