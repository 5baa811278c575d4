using Conformance.Reports.Packs.Contents;

namespace Conformance.Reports.Packs.Lint;

/// <summary>No password, token or key was left.</summary>
internal sealed class NoSecret : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked) =>
        from sighting in pack.Seen.Sightings
        where !sighting.IsIdentity
        select new PackFinding(PackFindingKind.Secret, sighting.Place, $"{char.ToUpperInvariant(sighting.Kind[0])}{sighting.Kind[1..]} en clair ({PlainText.Of(sighting.Masked)}). Ne transmettez pas ce dossier ; changez ce secret, déclarez-le dans le fichier éditeur par une variable (${{…}}) et rejouez la course.");
}
