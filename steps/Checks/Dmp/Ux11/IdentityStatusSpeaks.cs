using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux11;

/// <summary>The status has words: a text, an accessible name or a tooltip. A colour or a drawing alone is lost on many readers.</summary>
public sealed record IdentityStatusSpeaks : Check
{
    private const int LettersOfAWord = 4;

    private const string Expected = "le statut de l'identité se dit par un texte, un nom accessible ou une infobulle";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = IdentityIndication.All(journal).Where(indication => indication.Shown).ToList();
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun statut n'a été lu");

        var mute = shown.Where(indication => !indication.Perceived.Any(Speaks)).ToList();
        return mute.Count == 0
            ? Conclusion.Held(Expected, shown.Select(indication => indication.Words).List(), shown.Select(indication => indication.Screen.Witness))
            : Conclusion.Broken(Expected, $"rien qu'une forme ou une couleur pour {mute.Select(indication => indication.Label).List()}", mute.Select(indication => indication.Screen.Witness));
    }

    private static bool Speaks(Fragment fragment) =>
        fragment.Kind is FragmentKind.Text or FragmentKind.Name or FragmentKind.Tooltip && fragment.Value.Count(char.IsLetter) >= LettersOfAWord;
}
