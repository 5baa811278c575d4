namespace Conformance.Fakes.Dmp;

/// <summary>How new metadata change who sees a document.</summary>
/// <param name="asked">New metadata.</param>
/// <param name="held">The document before; null when the registry holds none such.</param>
internal sealed class VisibilityChange(DocumentEntry asked, RegisteredDocument? held)
{
    private const string Invisible = "INVISIBLE_";

    private readonly IReadOnlyList<string> _before = held?.Restrictions ?? [];
    private readonly IReadOnlyList<string> _after = [.. asked.ConfidentialityCodes.Select(code => code.Value)];

    public bool Unhides => held is not null && Removed.Contains(Visibility.HiddenFromProfessionals);

    /// <summary>Codes that would take away from the patient or legal representatives what they see.</summary>
    public IEnumerable<string> TakenAway => held is null ? [] : Added.Where(code => code.StartsWith(Invisible, StringComparison.Ordinal));

    /// <summary>Names of the changes.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            if (held is null)
                yield break;
            if (Added.Contains(Visibility.HiddenFromProfessionals))
                yield return RequestedChange.Hide;
            if (Unhides)
                yield return RequestedChange.Unhide;
            if (Removed.Any(code => code.StartsWith(Invisible, StringComparison.Ordinal)))
                yield return RequestedChange.Show;
        }
    }

    private IEnumerable<string> Added => _after.Except(_before);

    private IEnumerable<string> Removed => _before.Except(_after);
}
