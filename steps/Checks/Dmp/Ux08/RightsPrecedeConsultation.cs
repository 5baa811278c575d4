using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux08;

/// <summary>No consultation of a patient's DMP by a user before that same user's right to it was checked, whoever checked theirs before.</summary>
public sealed record RightsPrecedeConsultation : Check
{
    private const string Expected = "chaque consultation du DMP (TD3.1, TD3.2) est précédée d'une vérification du droit (TD0.2 ou TD0.4) de celui qui consulte";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var opened = journal.Screens(Readings.DmpDocument).Where(screen => screen.Fact.Present).ToList();
        var exchanges = journal.OwnDmpExchanges().ToList();
        var consultations = exchanges.Where(exchange => exchange.Is(DmpExchanges.Search, DmpExchanges.Retrieval)).ToList();
        if (opened.Count == 0 || consultations.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document du DMP n'a été consulté", opened.Select(screen => screen.Witness));

        var proofs = consultations.Select(consultation => (Consultation: consultation, Check: exchanges.Find(exchange => Allows(exchange, consultation)))).ToList();
        var orphans = proofs.Where(proof => proof.Check is null).Select(proof => proof.Consultation).ToList();
        return orphans.Count == 0
            ? Conclusion.Held(
                Expected,
                $"{consultations.Count} consultations par {consultations.Select(exchange => exchange.Fact(DmpFacts.User) ?? "").List()}, chacune précédée de sa vérification",
                [.. opened.Select(screen => screen.Witness), .. proofs.SelectMany(proof => new[] { proof.Check!.Witness, proof.Consultation.Witness }).Distinct()])
            : Conclusion.Broken(Expected, $"sans vérification préalable : {orphans.Select(DmpExchanges.Told).List()}", [.. orphans.Select(exchange => exchange.Witness), .. opened.Select(screen => screen.Witness)]);
    }

    private static bool Allows(Seen<ExchangeRecorded> check, Seen<ExchangeRecorded> consultation) =>
        check.Seq < consultation.Seq
        && check.IsIn(consultation.Fact(DmpFacts.User))
        && (check.Is(DmpExchanges.AuthorisedDmps) || (check.Is(DmpExchanges.Existence) && check.IsAbout(consultation.Fact(DmpFacts.Ins))));
}
