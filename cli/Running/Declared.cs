using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Ux12;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Running;

/// <summary>What the checks may know of the editor file: no secret.</summary>
internal static class Declared
{
    public static EditorDeclared By(EditorFile editor) => new(
        [.. editor.Users.Select(user => new DeclaredUser(user.Id, user.Login, user.NationalId, user.SecondFactor, $"{user.Given} {user.Family}"))],
        [.. editor.Patients.Select(patient => new DeclaredPatient(patient.Id, patient.Ins, patient.InsQualified, patient.Name))],
        editor.Declarations.Concat(KitIcons(editor)).ToDictionary(declaration => declaration.Key, declaration => declaration.Value));

    private static IEnumerable<KeyValuePair<string, string>> KitIcons(EditorFile editor) =>
        from key in Enum.GetValues<DmpState>().Select(IndicationLooksLikeTheKitIcon.KeyOf).Distinct()
        where editor.KitIcons.ContainsKey(key["kit-icon.".Length..])
        select KeyValuePair.Create(key, PictureLikeness.Of(File.ReadAllBytes(editor.KitIcons[key["kit-icon.".Length..]])));
}
