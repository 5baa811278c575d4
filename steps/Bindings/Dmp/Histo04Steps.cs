using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo04;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Histo04Steps(Scene scene, FeedingWork work)
{
    private const string Exigence = "DMP/HISTO.04";

    private IReadOnlyList<string> Structures => [.. scene.Campaign.Editor.Structure.SiteIds, scene.Campaign.Editor.Structure.LegalEntityId];

    [When(@"le professionnel alimente le DMP avec un document dont l'auteur a quitté le RPPS")]
    public Task FeedsAnOrphan() => work.FeedAsync(scene.Patients[0], scene.Campaign.Editor.TitleFor(Exigence, "de document historique dont l'auteur n'est plus au RPPS"));

    [Then(@"la personne morale est un des auteurs du lot de soumission et du document")]
    public void TheLegalPersonIsAnAuthor() => scene.Judge(Severity.Bloquant, "DMP/HISTO.04#personne-morale", new LegalPersonIsAnAuthor(Structures));

    [Then(@"la personne physique qui l'a écrit en reste un auteur")]
    public void TheWriterRemains() => scene.Judge(
        Severity.Bloquant,
        "DMP/HISTO.04#en-plus",
        new FirstAuthorRemains(Structures, scene.Campaign.Editor.Declarations.GetValueOrDefault($"{FeedableDocuments.Prefix}{Exigence}.auteur")));
}
