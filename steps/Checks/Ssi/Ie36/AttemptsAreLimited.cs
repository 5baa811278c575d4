using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Ssi.Ie36;

/// <summary>After repeated wrong passwords the right one does not open at once: the account is blocked, delayed or met by a captcha, and reloading the page changes nothing.</summary>
/// <param name="WrongAttempts">Wrong passwords that must have been typed.</param>
public sealed record AttemptsAreLimited(int WrongAttempts) : Check
{
    private const long PerceptibleDelayMs = 2_000;

    /// <summary>Moments at which the right password is typed.</summary>
    public static IReadOnlyList<string> Moments { get; } = ["aussitot", "apres-rechargement"];

    private string Expected =>
        $"après {WrongAttempts} mots de passe erronés de suite, le système bloque, temporise ou demande un captcha, et recharger la page n'y change rien";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var opened = journal.Screens(Readings.SecondFactorAsked).Concat(journal.Screens(Readings.SessionOpen)).OrderBy(screen => screen.Seq).ToList();
        var wrong = journal.Screens(Readings.LogInScreen).About("saisie", "errone").ToList();
        if (!opened.About("moment", "avant").Any(screen => screen.Fact.Present))
            return Conclusion.NothingToSee(Expected, "le bon mot de passe n'ouvrait pas même avant les essais : rien n'est prouvé", opened.Select(screen => screen.Witness));
        if (wrong.Count < WrongAttempts)
            return Conclusion.NothingToSee(Expected, $"{wrong.Count} essais erronés observés", wrong.Select(screen => screen.Witness));

        var free = Moments.Where(moment => opened.About("moment", moment).Any(screen => screen.Fact.Present) && !Delayed(wrong, opened.About("moment", moment))).ToList();
        if (free.Count > 0 && opened.Any(screen => screen.Fact.Told is not null))
            return Conclusion.NothingToSee(Expected, "une personne a lu l'écran : le délai avant l'ouverture n'a pas été mesuré", opened.Select(screen => screen.Witness));
        var witnesses = wrong.Select(screen => screen.Witness).Concat(opened.Select(screen => screen.Witness));
        return free.Count == 0
            ? Conclusion.Held(Expected, $"après {wrong.Count} essais erronés, le bon mot de passe n'ouvre plus : « {LastWords(wrong)} »", witnesses)
            : Conclusion.Broken(Expected, $"après {wrong.Count} essais erronés, le bon mot de passe ouvre encore ({free.List()}), sans délai ni captcha", witnesses);
    }

    private static bool Delayed(IReadOnlyList<Seen<ScreenObserved>> wrong, IEnumerable<Seen<ScreenObserved>> right) =>
        right.Any(screen => screen.Fact.ElapsedMs >= PerceptibleDelayMs && screen.Fact.ElapsedMs >= 3 * Math.Max(1, wrong[0].Fact.ElapsedMs));

    private static string LastWords(IReadOnlyList<Seen<ScreenObserved>> wrong) => string.Join(" ", wrong[^1].Fact.Elements.Select(element => element.Text)) is var text && text.Length > 160
        ? text[..160] + "…"
        : text;
}
