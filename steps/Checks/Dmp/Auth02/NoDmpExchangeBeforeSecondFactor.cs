using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>A session without its second factor does not reach the DMP: an absence, bracketed by canaries and followed by a presence.</summary>
public sealed record NoDmpExchangeBeforeSecondFactor : Check
{
    private const string Moment = "sans-second-facteur";

    private const string Expected = "aucun échange avec le DMP tant que le second facteur n'est pas donné";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var tries = journal.Screens(Readings.PatientFile).About("moment", Moment).ToList();
        if (tries.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun accès n'a été tenté");
        if (SecondFactorGate.Find(journal, tries) is not { } gate)
            return Conclusion.NothingToSee(Expected, "l'enregistreur n'a pas témoigné avant et après");

        var early = journal.OwnDmpExchanges().Where(exchange => gate.Holds(exchange.Entry)).ToList();
        if (early.Count > 0)
            return Conclusion.Broken(Expected, $"{early.Count} échange(s) avant le second facteur : {early.Select(exchange => exchange.Fact.Operation).List()}", [.. gate.Witnesses, .. early.Select(exchange => exchange.Witness)]);

        var later = journal.OwnDmpExchanges().FirstOrDefault(exchange => exchange.Seq > gate.After.Seq);
        return later is null
            ? Conclusion.NothingToSee(Expected, "le DMP n'a jamais été interrogé, même avec le second facteur", gate.Witnesses)
            : Conclusion.Held(Expected, $"{tries.Count} tentatives sans échange ; le DMP n'est interrogé qu'une fois le second facteur donné", [.. gate.Witnesses, .. tries.Select(screen => screen.Witness), later.Witness]);
    }
}
