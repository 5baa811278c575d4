using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Annex.Sections;

/// <summary>What is left open, by whom and until when; and what is open without anybody having said so.</summary>
internal static class ReserveSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        var reserves = subject.Site.Reserves;
        yield return new HeadingBlock("Réserves");
        yield return reserves.Count == 0
            ? new TextBlock("Aucune réserve n'est écrite.")
            : new TableBlock("Réserves", ["Preuve", "Réserve", "Responsable", "Échéance"], [28, 36, 20, 16],
                [.. reserves.Select(reserve => (IReadOnlyList<string>)[reserve.Preuve, reserve.Text, reserve.Owner, FrenchTime.Day(reserve.Due)])]);
        var open = subject.Report.Preuves.Where(preuve => !preuve.IsOutsideRem && preuve.Verdict is Verdict.NonConforme or Verdict.NonObserve or Verdict.AAttester)
            .Select(preuve => preuve.Id).Except(reserves.Select(reserve => reserve.Preuve)).ToList();
        if (open.Count > 0)
            yield return new NoticeBlock($"Preuves non conformes, non observées ou à attester, sans réserve écrite : {string.Join(", ", open)}.");
    }
}
