using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.HorsRem;

/// <summary>The discharge letter leaves under the type by which its use is counted, in XDS and in CDA.</summary>
public sealed record DischargeLetterBearsItsType : Check
{
    private const string Letter = "11490-0";
    private const string Expected = $"la lettre de liaison à la sortie porte le type {Letter} en XDS et en CDA";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        var wrong = new[] { ("XDS", sent.Document.TypeCode), ("CDA", sent.Document.CdaCode) }.Where(code => code.Item2 != Letter).Select(code => $"{code.Item1} : {code.Item2 ?? "aucun"}").ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"« {sent.Document.Title} » : {Letter} en XDS et en CDA", feed.Witnesses)
            : Conclusion.Broken(Expected, wrong.List(), feed.Witnesses);
    });
}
