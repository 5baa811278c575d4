using Conformance.Reports.Annex.Sites;

namespace Conformance.Reports.Annex.Sections;

/// <summary>What the document is, and what it is not.</summary>
internal static class StandingSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        yield return new NoticeBlock(subject.Site.Act is SignedAct.PvPilote
            ? "Ce document est une annexe. Il ne remplace pas le modèle officiel de procès-verbal pilote publié sur le portail de l'ASP, qui seul fait foi et que l'établissement et l'éditeur signent."
            : "Ce document est une annexe. Il ne remplace pas le modèle officiel de vérification d'aptitude, qui seul fait foi et que l'établissement et l'éditeur signent.");
        yield return new NoticeBlock("Les flux et les verdicts qui suivent ont été relevés par un harnais d'essai, sur des services nationaux simulés et des patients fictifs. "
            + "Ils ne valent pas observation en production : l'établissement vérifie lui-même, en production, tout ce que présente le document qu'il signe.");
    }
}
