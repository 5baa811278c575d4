using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux11;

/// <summary>What the files of qualified patients have in common is not in the file of one who is not. Any sign will do, and the patients come in turn, so that it must follow each.</summary>
public sealed record QualifiedAndUnqualifiedDiffer : Check
{
    private const string Expected = "le statut des identités qualifiées leur est commun et se distingue de celui d'une identité qui ne l'est pas";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = IdentityIndication.All(journal).Where(indication => indication.Shown).ToList();
        var qualified = shown.Where(indication => indication.Qualified).ToList();
        var others = shown.Where(indication => !indication.Qualified).ToList();
        var witnesses = shown.Select(indication => indication.Screen.Witness).ToList();
        if (qualified.Count < 2 || others.Count == 0)
            return Conclusion.NothingToSee(Expected, $"statut lu pour {qualified.Count} identité(s) qualifiée(s) et {others.Count} qui ne l'est pas", witnesses);

        var own = qualified.Select(indication => indication.Perceived.ToHashSet()).Aggregate((one, other) => [.. one.Intersect(other)]);
        own.ExceptWith(others.SelectMany(indication => indication.Perceived));
        var seen = shown.Select(indication => $"{indication.Label} : {indication.Words}").List();
        return own.Count > 0 ? Conclusion.Held(Expected, seen, witnesses) : Conclusion.Broken(Expected, seen, witnesses);
    }
}
