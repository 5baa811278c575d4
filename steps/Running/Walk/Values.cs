using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>Values of the intentions, by name.</summary>
internal static class Values
{
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    public static IReadOnlyDictionary<string, string> OfPassword(EditorUser user) => Of(("login", user.Login), ("password", user.Password));

    public static IReadOnlyDictionary<string, string> OfCode(EditorUser user, TimeProvider clock) => Of(("code", OneTimeCodes.Of(user, clock)));

    public static IReadOnlyDictionary<string, string> OfIdentity(EditorUser user) => Of(("national-id", user.NationalId));

    public static IReadOnlyDictionary<string, string> OfPatient(EditorPatient patient) => Of([.. PersonAtWork.ValuesOf(patient)]);

    public static IReadOnlyDictionary<string, string> Of(params (string Name, string Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value);
}
