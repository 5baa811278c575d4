using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>The indication comes from the DMP: a TD0.2 for that INS, under that user, stands before it.</summary>
public sealed record Td02PrecedesTheIndication : Check
{
    private const string Expected = "une interrogation TD0.2 pour cet INS, au nom du professionnel connecté, précède l'indication";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = DmpIndication.All(journal).Where(indication => indication.Shown).ToList();
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune indication n'a été lue");

        var queries = journal.DmpExchanges().Where(exchange => exchange.Fact.Operation == "TD0.2").ToList();
        var proofs = shown.Select(indication => (Indication: indication, Query: queries.Find(query => Supports(query, indication, journal)))).ToList();
        var orphans = proofs.Where(proof => proof.Query is null).Select(proof => proof.Indication).ToList();
        return orphans.Count == 0
            ? Conclusion.Held(Expected, $"{proofs.Count} indications, chacune précédée de sa TD0.2", proofs.SelectMany(proof => new[] { proof.Indication.Witness, proof.Query!.Witness }))
            : Conclusion.Broken(
                Expected,
                $"aucune TD0.2 à ce nom avant l'indication de {orphans.Select(orphan => $"l'INS {orphan.Ins}{Otherwise(orphan, queries)}").List()}",
                orphans.Select(orphan => orphan.Witness));
    }

    private static bool Supports(Seen<ExchangeRecorded> query, DmpIndication indication, JournalView journal) =>
        query.Seq > indication.Served.Seq
        && query.Seq < indication.Screen.Seq
        && query.Fact(DmpFacts.Ins) == indication.Ins
        && query.Fact(DmpFacts.User) == journal.User(indication.Screen.Subject("user"))?.NationalId;

    private static string Otherwise(DmpIndication orphan, IEnumerable<Seen<ExchangeRecorded>> queries)
    {
        var others = queries.Where(query => query.Fact(DmpFacts.Ins) == orphan.Ins && query.Seq < orphan.Screen.Seq).Select(query => query.Fact(DmpFacts.User) ?? "personne").Distinct().ToList();
        return others.Count == 0 ? "" : $" (TD0.2 au nom de {others.List()})";
    }
}
