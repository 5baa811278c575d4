using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Ssi.Ie36;

/// <summary>A strong password is accepted with the first one still in force, and then opens: what was said refused was really refused.</summary>
public sealed record StrongPasswordIsAccepted : Check
{
    private const string Expected = "un mot de passe fort est accepté, le mot de passe initial étant resté en vigueur jusque-là, puis il ouvre";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var answer = journal.Screens(Readings.PasswordAccepted).About("class", "fort").LastOrDefault();
        var entry = journal.Screens(Readings.SecondFactorAsked).Concat(journal.Screens(Readings.SessionOpen)).About("moment", "nouveau-mot-de-passe").ToList();
        if (answer is null)
            return Conclusion.NothingToSee(Expected, "aucun mot de passe fort n'a été essayé");
        if (!answer.Fact.Present)
            return Conclusion.Broken(Expected, "refusé, ou le mot de passe initial n'était plus en vigueur : un mot de passe faible dit refusé l'a remplacé", answer.Witness);

        return entry.Exists(screen => screen.Fact.Present)
            ? Conclusion.Held(Expected, "accepté, et il ouvre", [answer.Witness, .. entry.Select(screen => screen.Witness)])
            : Conclusion.Broken(Expected, "annoncé comme accepté, mais il n'ouvre pas", [answer.Witness, .. entry.Select(screen => screen.Witness)]);
    }
}
