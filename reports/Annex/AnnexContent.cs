using Conformance.Reports.Annex.Sections;
using Conformance.Reports.Annex.Sites;

namespace Conformance.Reports.Annex;

/// <summary>What an annex says, section after section.</summary>
public static class AnnexContent
{
    /// <summary>The annex of a subject in which <see cref="SiteExamination"/> found no problem.</summary>
    public static AnnexDocument Of(AnnexSubject subject)
    {
        var act = subject.Site.Act is SignedAct.PvPilote ? "au procès-verbal pilote" : "à la vérification d'aptitude (VA)";
        return new AnnexDocument($"Annexe {act}", $"{subject.Report.Run.Editor.Product} {subject.Site.Versions.Deployed}, {subject.Site.Establishment.Name}",
        [
            .. StandingSection.Of(subject),
            .. ProductSection.Of(subject),
            .. SiteSection.Of(subject),
            .. FlowSection.Of(subject),
            .. VerdictSection.Of(subject),
            .. ReserveSection.Of(subject),
            .. FingerprintSection.Of(subject),
            .. SignatureSection.Of(subject),
        ]);
    }
}
