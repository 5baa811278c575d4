using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>A sign that is only a colour, even explained by a legend, is lost on many readers.</summary>
/// <param name="Level">Level of visibility.</param>
public sealed record SignIsMoreThanColour(Visibility Level) : Check
{
    private string Expected => $"le signe des documents {Level.Label()} ne tient pas à la seule couleur";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var list = DocumentList.All(journal).FirstOrDefault(list => list.SignOf(Level).Count > 0);
        if (list is null)
            return Conclusion.NothingToSee(Expected, "aucun signe n'a été lu");

        var sign = list.SignOf(Level);
        return SignReading.IsColourAlone([.. sign])
            ? Conclusion.Broken(Expected, "seule la couleur change", list.Witnesses)
            : Conclusion.Held(Expected, SignReading.Describe(sign), list.Witnesses);
    }
}
