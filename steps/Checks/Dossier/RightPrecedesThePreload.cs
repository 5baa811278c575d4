using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Before the first list of documents loaded ahead, nothing is asked of a patient's DMP without a check of the professional's right (TD0.2 or TD0.4).</summary>
public sealed record RightPrecedesThePreload : Check
{
    private const string Expected = "le droit d'accès du professionnel (TD0.2 ou TD0.4) est vérifié avant tout préchargement";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = Preload.At(journal, Preload.Kept).Select(preload => preload.Screen.Seq).FirstOrDefault();
        var exchanges = journal.OwnDmpExchanges().Where(exchange => exchange.Seq < shown).ToList();
        var consultations = exchanges.Where(Preload.Consults).ToList();
        if (consultations.Count == 0)
            return Conclusion.NothingToSee(Expected, "rien n'a été préchargé du DMP");

        var orphans = consultations.Where(consultation => !exchanges.Exists(exchange => Preload.ChecksTheRight(exchange, consultation))).ToList();
        return orphans.Count == 0
            ? Conclusion.Held(Expected, $"{consultations.Count} consultations, chacune après une vérification", [.. exchanges.Select(exchange => exchange.Witness)])
            : Conclusion.Broken(
                Expected,
                $"sans vérification : {orphans.Select(orphan => $"{orphan.Fact.Operation} du DMP de {orphan.Fact(DmpFacts.Ins)}").List()}",
                orphans.Select(orphan => orphan.Witness));
    }
}
