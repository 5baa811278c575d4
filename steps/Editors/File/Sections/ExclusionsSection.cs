using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>What the editor declares non-applicable, with its written justification.</summary>
internal static class ExclusionsSection
{
    private const int ShortestJustification = 10;

    public static FormatKey Key { get; } = new("not-applicable", new ListKind(new SectionKind(
        new FormatKey("exigence", new TextKind(), "Exigence écartée, brute ou canonique.", IsRequired: true),
        new FormatKey("because", new TextKind(), "Justification écrite, reprise dans le dossier.", IsRequired: true))),
        "Ce qui ne s'applique pas au produit, et pourquoi.");

    public static IEnumerable<Exclusion> Read(SectionView root, RemCatalogue catalogue)
    {
        foreach (var exclusion in root.Sections(Key.Name))
        {
            var id = RemId.Of(exclusion.Text("exigence")).Value;
            if (exclusion.Has("exigence") && catalogue.Exigences.All(exigence => exigence.Id != id))
                exclusion.Report("exigence", $"exigence inconnue « {id} » ; la plus proche est « {catalogue.NearestExigence(id)} »");
            var because = exclusion.Text("because");
            if (exclusion.Has("because") && because.Trim().Length < ShortestJustification)
                exclusion.Report("because", $"une justification écrite est attendue ({ShortestJustification} caractères au moins)");
            yield return new Exclusion(id, because);
        }
    }
}
