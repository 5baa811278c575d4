using System.Globalization;
using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.Sites;

/// <summary>Reads a site file, and refuses it with every problem of its writing at once. What it says is examined by <see cref="SiteExamination"/>.</summary>
public static class SiteReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="EditorFileException">The file has problems; it lists them all.</exception>
    public static Site Read(string path)
    {
        var node = YamlWalker.Root(path);
        var walker = new YamlWalker(path, EnvironmentValues.None);
        new FormatCheck(walker).Section(node, SiteFormat.Root, "");
        var site = Of(new SectionView(walker, node, ""));
        return walker.Problems.Count == 0 ? site : throw new EditorFileException([.. walker.Problems.OrderBy(problem => problem.Line)]);
    }

    private static Site Of(SectionView root)
    {
        var (establishment, versions, observation) = (root.Section("etablissement"), root.Section("versions"), root.Section("observation"));
        return new Site(
            root.Text("acte") == "va" ? SignedAct.Va : SignedAct.PvPilote,
            new Establishment(establishment.Text("nom"), establishment.Text("finess-geographique"), establishment.TextOrNull("finess-juridique")),
            new DeployedVersions(versions.Text("deployee"), versions.Text("referencee"), versions.TextOrNull("justification")),
            new Reports.Annex.Sites.Observation(Day(observation, "installation"), Day(observation, "signature")),
            [.. root.Sections("briques").Select(OneBrick)],
            [.. root.Sections("reserves").Select(reserve => new Reserve(RemId.Of(reserve.Text("preuve")).Value, reserve.Text("reserve"), reserve.Text("responsable"), Day(reserve, "echeance")))],
            [.. root.Sections("signataires").Select(signatory => new Signatory(
                signatory.Text("pour") == "editeur" ? Party.Editeur : Party.Etablissement, signatory.TextOrNull("nom"), signatory.TextOrNull("role")))]);
    }

    private static BrickOnSite OneBrick(SectionView brick) =>
        new(Enum.GetValues<Brick>().FirstOrDefault(known => known.Word() == brick.Text("brique")), brick.Text("presente") == "oui", brick.TextOrNull("detail"));

    private static DateOnly Day(SectionView section, string key)
    {
        if (!DateOnly.TryParseExact(section.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && section.Has(key))
            section.Report(key, $"« {section.Text(key)} » n'est pas un jour du calendrier");
        return day;
    }
}
