using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>What the editor declares non-applicable, with its written justification.</summary>
internal static class ExclusionsSection
{
    private const int ShortestJustification = 10;

    public static FormatKey Key { get; } = new("not-applicable", new ListKind(new SectionKind(
        new FormatKey("exigence", new TextKind(), "Exigence écartée, brute ou canonique."),
        new FormatKey("profile", new ChoiceKind([.. RemProfiles.All.Where(profile => profile != RemProfiles.General)]), "Profil du REM écarté, avec toutes ses exigences."),
        new FormatKey("because", new TextKind(), "Justification écrite, reprise dans le dossier.", IsRequired: true))),
        "Ce qui ne s'applique pas au produit, et pourquoi.");

    public static IEnumerable<Exclusion> Read(SectionView root, RemCatalogue catalogue) =>
        root.Sections(Key.Name).SelectMany(exclusion => Exigences(exclusion, catalogue).Select(id => new Exclusion(id, Justification(exclusion)))).DistinctBy(exclusion => exclusion.Exigence);

    private static IEnumerable<string> Exigences(SectionView exclusion, RemCatalogue catalogue)
    {
        Justification(exclusion);
        if (exclusion.Has("exigence") == exclusion.Has("profile"))
            exclusion.Report("exigence", "une chose et une seule est attendue : « exigence » ou « profile »");
        if (!exclusion.Has("exigence"))
            return catalogue.Exigences.Where(exigence => exigence.Profil == exclusion.Text("profile")).Select(exigence => exigence.Id);
        var id = RemId.Of(exclusion.Text("exigence")).Value;
        if (catalogue.Exigences.All(exigence => exigence.Id != id))
            exclusion.Report("exigence", $"exigence inconnue « {id} » ; la plus proche est « {catalogue.NearestExigence(id)} »");
        return [id];
    }

    private static string Justification(SectionView exclusion)
    {
        var because = exclusion.Text("because");
        if (exclusion.Has("because") && because.Trim().Length < ShortestJustification)
            exclusion.Report("because", $"une justification écrite est attendue ({ShortestJustification} caractères au moins)");
        return because;
    }
}
