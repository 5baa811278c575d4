using Conformance.Reports.Verdicts;
using Conformance.Steps.Bindings.Dmp;
using Conformance.Steps.Checks.HorsRem;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.HorsRem;

[Binding]
public sealed class Finess01Steps(Scene scene, FeedingWork work)
{
    private EditorStructure Structure => scene.Campaign.Editor.Structure;

    /// <summary>The DMP lets a document of the legal entity alone in until a date that is not fixed: the editor file says from when it counts as a breach.</summary>
    private Severity Weight =>
        Structure.SiteRequiredFrom is { } date && date <= DateOnly.FromDateTime(scene.Campaign.Clock.GetUtcNow().UtcDateTime) ? Severity.Bloquant : Severity.Avertissement;

    [When(@"le professionnel alimente le DMP avec un document du site")]
    public Task FeedsADocument() => work.FeedAsync(scene.Patients[0], scene.Campaign.Editor.TitleFor("HORS-REM/FINESS.01", "de document du site émetteur"));

    [Then(@"le lot, le document et son CDA nomment la structure de l'auteur")]
    public void NamesTheStructure() => scene.Judge(Severity.Bloquant, "HORS-REM/FINESS.01#structure", new StructureIsNamed());

    [Then(@"ils portent le FINESS géographique du site émetteur")]
    public void NamesTheSite() => scene.Judge(Weight, "HORS-REM/FINESS.01#site", new SiteIsNamed(Structure.SiteIds, Structure.LegalEntityId));
}
