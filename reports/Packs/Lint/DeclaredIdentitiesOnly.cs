using Conformance.Reports.Packs.Contents;

namespace Conformance.Reports.Packs.Lint;

/// <summary>No NIR, INS or RPPS but those of the declared test set: a pack never holds a real person.</summary>
internal sealed class DeclaredIdentitiesOnly : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        var testSet = pack.TestSet;
        foreach (var number in asked.Fictional)
            testSet.Add(number);
        return from sighting in pack.Seen.Sightings
               where sighting.IsIdentity && !testSet.Holds(sighting.Value)
               select new PackFinding(PackFindingKind.IdentiteHorsJeu, sighting.Place, $"{sighting.Kind} {sighting.Masked}, absent du jeu d'essai déclaré. Si la personne est fictive, déclarez-la (declares du fichier éditeur, ou --test-set au scellement) ; sinon, ne transmettez pas ce dossier et rejouez la course sur une base d'essai.");
    }
}
