using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Conf11;

/// <summary>Until the notice is acknowledged, no patient's file opens and nothing goes to the DMP; afterwards both do, which shows that they could.</summary>
public sealed record NoticePrecedesDmpAccess : Check
{
    private const string Expected = "tant que l'information n'est pas confirmée, ni dossier patient ni échange avec le DMP";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var files = journal.Screens(Readings.PatientFile).ToList();
        var tried = files.About("moment", Notices.WithoutAcknowledging).ToList();
        var opened = files.About("moment", Notices.PatientFile).ToList();
        if (tried.Count == 0 || opened.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun accès n'a été tenté avant puis après la confirmation");

        var exchanges = journal.OwnDmpExchanges().ToList();
        var early = exchanges.Where(exchange => exchange.Seq < tried[^1].Seq).ToList();
        if (tried.Exists(screen => screen.Fact.Present) || early.Count > 0)
            return Conclusion.Broken(
                Expected,
                early.Count > 0 ? $"{early.Count} échange(s) avec le DMP avant la confirmation" : "le dossier patient s'ouvre sans confirmation",
                [.. tried.Select(screen => screen.Witness), .. early.Select(exchange => exchange.Witness)]);

        var later = exchanges.FirstOrDefault(exchange => exchange.Seq > tried[^1].Seq);
        return later is null
            ? Conclusion.NothingToSee(Expected, "le DMP n'a jamais été interrogé, même après la confirmation", tried.Select(screen => screen.Witness))
            : Conclusion.Held(Expected, "l'accès tenté sans confirmer n'aboutit pas, celui d'après aboutit", [.. tried.Select(screen => screen.Witness), opened[0].Witness, later.Witness]);
    }
}
