using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Conf03;

/// <summary>The documentation that the user reaches tells the procedure: what it is about, and how it is done. It is recognised by what it says; a person must still read it.</summary>
public sealed record GuideTellsHowToDelete : Check
{
    private const string Expected = "la documentation accessible à l'utilisateur détaille la procédure de suppression d'un document du DMP";

    private static readonly string[] Subject = ["supprim", "suppression", "retirer", "retrait"];
    private static readonly string[] Record = ["dmp", "dossier médical partagé", "mon espace santé"];
    private static readonly char[] Ends = ['.', '!', ';', ':', '\n'];

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (journal.Screens(Readings.DeletionGuide).LastOrDefault() is not { } screen)
            return Conclusion.NothingToSee(Expected, "la documentation n'a pas été ouverte");
        if (!screen.Fact.Present)
            return Conclusion.Broken(Expected, "la documentation ne s'affiche pas", screen.Witness);

        var text = string.Join('\n', screen.Fact.Elements.Select(element => element.Text));
        var sentences = text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsSentence).ToList();
        if (!Speaks(text, Record) || !sentences.Exists(sentence => Speaks(sentence, Subject)))
            return Conclusion.Broken(Expected, $"elle ne parle pas de supprimer un document du DMP : « {Shortened(text)} »", screen.Witness);
        return sentences.Count > 1
            ? Conclusion.Held(Expected, $"{sentences.Count} phrases, la première : « {sentences[0]} »", screen.Witness)
            : Conclusion.Broken(Expected, $"elle nomme la suppression sans dire comment elle se fait : « {Shortened(text)} »", screen.Witness);
    }

    private static bool IsSentence(string text) => text.Split(' ').Length > 3;

    private static bool Speaks(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Shortened(string text) => text.Length > 160 ? text[..160] + "…" : text;
}
