namespace Conformance.Steps.Editors.Guided;

/// <summary>Who answers in a guided run: a verdict that rests on their word names them.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Role">Role, in their own words.</param>
public sealed record OperatorIdentity(string Name, string Role)
{
    /// <summary>Reads « Nom Prénom, rôle »; null when one of the two is missing.</summary>
    public static OperatorIdentity? Parse(string text) => text.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } role]
        ? new OperatorIdentity(name, role)
        : null;
}
