using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Who works the product while its map is recorded, and with which values: one account for the operator, another where there is one to play back, so that a code is not used twice.</summary>
/// <param name="editor">The product.</param>
/// <param name="clock">Clock of the one-time codes.</param>
public sealed class RecordingPeople(EditorFile editor, TimeProvider clock)
{
    /// <summary>Name under which the fictional directory holds a correspondent with one address.</summary>
    public const string CorrespondentName = "DUPONT-ESSAI";

    /// <summary>A password that a conforming product refuses: recording changes no account.</summary>
    private const string RefusedPassword = "NuageBle";

    private const string CorrespondentAddress = "paul.dupont-essai@cabinet.mss.invalid";

    private readonly List<EditorUser> _professionals = [.. editor.Users.Where(user => user.Roles.FirstOrDefault() == UserRoles.Professionnel)];

    /// <summary>Values of an intention for the operator; empty where the file declares nobody.</summary>
    public IReadOnlyDictionary<string, string> ForOperator(string intention) => Of(intention, _professionals.FirstOrDefault());

    /// <summary>Values of an intention for the account that plays back.</summary>
    public IReadOnlyDictionary<string, string> ForRehearsal(string intention) => Of(intention, _professionals.ElementAtOrDefault(1) ?? _professionals.FirstOrDefault());

    private Dictionary<string, string> Of(string intention, EditorUser? user)
    {
        var all = new Dictionary<string, string?>
        {
            ["login"] = user?.Login,
            ["password"] = user?.Password,
            ["current"] = user?.Password,
            ["new"] = RefusedPassword,
            ["national-id"] = user?.NationalId,
            ["code"] = user?.TotpSecret is null ? null : OneTimeCodes.Of(user, clock),
            ["patient"] = editor.Patients.FirstOrDefault()?.Id,
            ["name"] = intention == Intentions.ChooseCorrespondent ? CorrespondentName : editor.Patients.FirstOrDefault()?.Name,
            ["ins"] = editor.Patients.FirstOrDefault()?.Ins,
            ["title"] = editor.Declarations.FirstOrDefault(declared => declared.Key.StartsWith(FeedableDocuments.Prefix, StringComparison.Ordinal)).Value,
            ["address"] = CorrespondentAddress,
            ["subject"] = "Essai de la carte",
            ["body"] = "Message d'essai, patient fictif.",
        };
        return Intentions.All[intention].Where(name => all[name] is not null).ToDictionary(name => name, name => all[name]!);
    }
}
