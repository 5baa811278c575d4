using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The stops of a search of a correspondent and of the message that follows. The correspondent is one of the fictional Annuaire Santé.</summary>
internal static class CorrespondentStops
{
    private const string Address = "paul.dupont-essai@tilleuls-bleus.mss.invalid";

    /// <summary>A value for each criterion, that the product's own lists hold.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        ["rpps"] = "99900000219", ["nom"] = "DUPONT-ESSAI", ["prenom"] = "Paul", ["profession"] = "60", ["specialite"] = "SM15",
        ["raison-sociale"] = "CLINIQUE FICTIVE DES TILLEULS BLEUS", ["code-postal"] = "30900", ["ville"] = "NÎMES", ["adresse"] = Address, ["voie"] = "RUE DU MOULIN",
    };

    /// <summary>Criteria by which the correspondent is found, best first, each with a value that finds nobody.</summary>
    private static readonly (string Criterion, string Nobody)[] Searches =
        [("nom", "Introuvable"), ("adresse", "introuvable@essai.mss.invalid"), ("rpps", "99900000995"), ("raison-sociale", "Introuvable")];

    /// <summary>The stops.</summary>
    /// <param name="editor">The product.</param>
    /// <param name="atWork">What a session open needs.</param>
    public static IEnumerable<Stop> Of(EditorFile editor, IReadOnlyList<MapEntry> atWork)
    {
        var open = MapEntry.Act(Intentions.OpenCorrespondentSearch);
        return
        [
            new ActStop(Intentions.OpenCorrespondentSearch, () => Values.None) { Needs = atWork, InSession = true },
            .. SearchCriteria.Correspondent.Select(criterion => new CriterionStop(criterion, Written(editor, criterion)) { Needs = [open] }),
            .. Search(Searches.FirstOrDefault(search => editor.Map.Criteria.ContainsKey(search.Criterion)), open),
            new ActStop(Intentions.SendMessage, () => Values.Of(("subject", "Essai de visite"), ("body", "Message d'essai, patient fictif."))) { Needs = [MapEntry.Act(Intentions.ChooseCorrespondent)] },
            new ReadingStop(Readings.MessageSent) { Needs = [MapEntry.Act(Intentions.SendMessage)] },
        ];
    }

    private static IEnumerable<Stop> Search((string Criterion, string Nobody) by, MapEntry open)
    {
        var search = MapEntry.Act(Intentions.SearchCorrespondents);
        var (criterion, nobody) = by.Criterion is null ? ("nom", "") : by;
        return
        [
            new ActStop(Intentions.SearchCorrespondents, () => Values.None) { Needs = [open, MapEntry.Criterion(criterion)], Before = visitor => visitor.FillAloneAsync(criterion, nobody) },
            new ReadingStop(Readings.SearchAnswer) { Needs = [search] },
            new ReadingStop(Readings.Correspondents) { Needs = [search], Before = visitor => visitor.SearchAsync(criterion, Known[criterion]) },
            new ActStop(Intentions.ChooseCorrespondent, () => Values.Of(("address", Address), ("name", Address))) { Needs = [MapEntry.Reading(Readings.Correspondents), search] },
        ];
    }

    private static string Written(EditorFile editor, string criterion) => editor.Declarations.GetValueOrDefault($"{criterion}.{Known[criterion]}", Known[criterion]);
}
