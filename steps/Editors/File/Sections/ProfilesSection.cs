using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The profiles of the REM that apply to the product. One that does not is excluded in writing, and never by silence.</summary>
internal static class ProfilesSection
{
    public static FormatKey Key { get; } = new(
        "profiles", new ListKind(new ChoiceKind(RemProfiles.All)), "Profils du REM qui s'appliquent ; tous sans cette clé. Un profil écarté se justifie dans « not-applicable ».");

    public static void Check(SectionView root, RemCatalogue catalogue)
    {
        if (!root.Has(Key.Name))
            return;
        var applied = root.Texts(Key.Name);
        if (!applied.Contains(RemProfiles.General))
            root.Report(Key.Name, $"« {RemProfiles.General} » s'applique à tout produit : ajoutez-le");
        var justified = root.Sections(ExclusionsSection.Key.Name).Select(exclusion => exclusion.Text("profile")).ToHashSet();
        foreach (var both in applied.Where(justified.Contains))
            root.Report(Key.Name, $"« {both} » est à la fois retenu ici et écarté dans « not-applicable » : gardez l'un des deux");
        foreach (var silent in catalogue.Exigences.Select(exigence => exigence.Profil).Distinct().Where(profile => profile != RemProfiles.General && !applied.Contains(profile) && !justified.Contains(profile)))
            root.Report(Key.Name, $"« {silent} » n'est pas retenu, sans justification : ajoutez à « not-applicable » {{ profile: {silent}, because: … }}");
    }
}
