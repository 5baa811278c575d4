using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Ssi.Ie36;

/// <summary>A password of one of the weak classes that the scenario lists is refused.</summary>
/// <param name="PasswordClass">Class of the password, as the feature names it.</param>
public sealed record WeakPasswordIsRefused(string PasswordClass) : Check
{
    private string Expected => $"un mot de passe « {PasswordClass} » est refusé";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var answers = journal.Screens(Readings.PasswordAccepted).About("class", PasswordClass).ToList();
        if (answers.Count == 0)
            return Conclusion.NothingToSee(Expected, "ce mot de passe n'a pas été essayé");

        return answers.Exists(answer => answer.Fact.Present)
            ? Conclusion.Broken(Expected, $"accepté : « {answers.First(answer => answer.Fact.Present).Fact.Elements[0].Text} »", answers.Select(answer => answer.Witness))
            : Conclusion.Held(Expected, "l'écran n'annonce pas de changement", answers.Select(answer => answer.Witness));
    }
}
