using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>Who walks through the product, and whose file is opened. Accounts that serve once, or that may be locked, stay out.</summary>
/// <param name="Professional">Does nearly all; null when the file declares none.</param>
/// <param name="ByProSanteConnect">Identifies by Pro Santé Connect; null when the file declares none, or when it is the professional.</param>
/// <param name="MayChangePassword">Opens the change of password; null when the file declares none.</param>
/// <param name="Spare">Professionals who take over when a screen is lost.</param>
/// <param name="Patient">Patient, the INS qualified where possible; null when the file declares none.</param>
/// <param name="Unauthorised">Another patient whose INS is qualified, whose DMP the professional may not read yet; null when the file declares none.</param>
internal sealed record Guests(
    EditorUser? Professional,
    EditorUser? ByProSanteConnect,
    EditorUser? MayChangePassword,
    IReadOnlyList<EditorUser> Spare,
    EditorPatient? Patient,
    EditorPatient? Unauthorised)
{
    /// <summary>Chooses among the accounts and patients of a product.</summary>
    public static Guests Of(EditorFile editor)
    {
        var professionals = InRole(editor, UserRoles.Professionnel);
        var first = professionals.FirstOrDefault(user => user.SecondFactor == "totp") ?? professionals.FirstOrDefault();
        var byPsc = professionals.FirstOrDefault(user => user.SecondFactor == "psc" && user != first);
        return new Guests(
            first,
            byPsc,
            InRole(editor, UserRoles.MotDePasseModifiable).FirstOrDefault(),
            [.. professionals.Where(user => user != first && user != byPsc)],
            editor.Patients.FirstOrDefault(patient => patient.InsQualified) ?? (editor.Patients.Count > 0 ? editor.Patients[0] : null),
            editor.Patients.Where(patient => patient.InsQualified).Skip(1).FirstOrDefault());
    }

    private static List<EditorUser> InRole(EditorFile editor, string role) => [.. editor.Users.Where(user => user.Roles.FirstOrDefault() == role)];
}
