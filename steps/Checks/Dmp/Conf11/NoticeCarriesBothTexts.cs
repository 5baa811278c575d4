using System.Globalization;
using System.Text;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Conf11;

/// <summary>Both mandatory texts of FAQ 10943 stand in the notice: what each must tell is looked for, not its letter, which is not ours to ship.</summary>
public sealed record NoticeCarriesBothTexts : Check
{
    private const string Expected =
        "l'information dit que le logiciel interroge les DMP au nom de l'utilisateur, que ces accès sont tracés avec son identifiant national et notifiés au patient, "
        + "et la confirmation dit qu'une consultation sans consentement expose à des poursuites";

    private static readonly (string Idea, string[][] AnyOf)[] Ideas =
    [
        ("recherche au nom de l'utilisateur sur les DMP", [["dmp", "mon espace sante"], ["recherche", "requete", "interroge"], ["nom"]]),
        ("traçabilité avec l'identifiant national", [["trac"], ["identifiant national", "rpps"]]),
        ("notification du patient", [["patient"], ["notifi", "informe", "averti"]]),
        ("j'ai compris : consultation sans consentement, poursuites", [["consent"], ["poursuite"]]),
    ];

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var notice = Notices.At(journal, Notices.FirstLogIn).FirstOrDefault(screen => screen.Fact.Present);
        if (notice is null)
            return Conclusion.NothingToSee(Expected, "l'information n'a pas été affichée");

        var text = Plain(string.Join(" ", notice.Fact.Elements.SelectMany(element => element.Fragments.Select(fragment => fragment.Value).Prepend(element.Text))));
        var missing = Ideas.Where(idea => !idea.AnyOf.All(words => words.Any(word => text.Contains(word, StringComparison.Ordinal)))).Select(idea => idea.Idea).ToList();
        return missing.Count == 0
            ? Conclusion.Held(Expected, $"« {notice.Fact.Elements[0].Text} »", notice.Witness)
            : Conclusion.Broken(Expected, $"ne se lit pas : {missing.List()}", notice.Witness);
    }

    private static string Plain(string text) => new([.. text.ToLowerInvariant()
        .Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)]);
}
