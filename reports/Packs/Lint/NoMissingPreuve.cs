using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Each preuve that the run was to judge has its verdict, and each verdict its evidence.</summary>
internal sealed class NoMissingPreuve : LintRule
{
    private const int Cited = 8;

    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        if (pack.Report is not { } report)
            return [new PackFinding(PackFindingKind.PreuveManquante, VerdictFile.FileName, "Les verdicts manquent, ou ne se lisent pas. Jugez la course (« judge »), puis scellez-la.")];
        var selected = pack.Journals.SelectMany(journal => journal.Started?.Selected ?? []).ToHashSet();
        var judged = report.Preuves.Select(preuve => preuve.Id).ToHashSet();
        return
        [
            .. selected.Except(judged).Order(StringComparer.Ordinal).Select(id => Missing(id, "La course devait juger cette preuve, et le dossier n'en donne pas le verdict. Jugez la course (« judge »), puis scellez-la.")),
            .. judged.Except(selected).Order(StringComparer.Ordinal).Where(id => report.Run.Parts is null && selected.Count > 0).Select(id => Missing(id, "Le dossier donne un verdict que la course n'avait pas à rendre : rien dans le journal ne le porte.")),
            .. report.Preuves.SelectMany(preuve => preuve.Evidence.Where(file => !pack.Files.ContainsKey(file)).Select(file => Missing(preuve.Id, $"Sa pièce {PlainText.Of(file)} n'est pas dans le dossier."))),
            .. Uncovered(pack.Description?.Unjudged ?? []),
        ];
    }

    private static PackFinding Missing(string preuve, string message) => new(PackFindingKind.PreuveManquante, PlainText.Of(preuve), message);

    private static IEnumerable<PackFinding> Uncovered(IReadOnlyList<string> absent)
    {
        if (absent.Count > 0)
            yield return new PackFinding(PackFindingKind.Partiel, "catalogue", $"Le dossier ne parle pas de {absent.Count} preuve(s) que connaissait qui l'a scellé : {string.Join(", ", absent.Take(Cited))}{(absent.Count > Cited ? " …" : "")}.");
    }
}
