using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>The meaning of the sign can be found on the screen: in its text, its accessible name, its tooltip, or a legend.</summary>
/// <param name="Level">Level of visibility.</param>
public sealed record SignIsUnderstandable(Visibility Level) : Check
{
    private string Expected => $"le sens du signe des documents {Level.Label()} se trouve à l'écran (texte, nom accessible, infobulle ou légende)";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var list = DocumentList.All(journal).FirstOrDefault(list => list.SignOf(Level).Count > 0);
        if (list is null)
            return Conclusion.NothingToSee(Expected, "aucun signe n'a été lu");

        var sign = list.SignOf(Level);
        if (SignReading.Speaks(sign))
            return Conclusion.Held(Expected, SignReading.Describe(sign), list.Witnesses);

        var legend = SignReading.Legends(sign, list.Screen.Fact).FirstOrDefault();
        return legend is not null
            ? Conclusion.Held(Expected, $"expliqué par la légende « {legend.Text} »", list.Witnesses)
            : Conclusion.Broken(Expected, $"{SignReading.Describe(sign)}, sans texte, ni nom accessible, ni infobulle, ni légende", list.Witnesses);
    }
}
