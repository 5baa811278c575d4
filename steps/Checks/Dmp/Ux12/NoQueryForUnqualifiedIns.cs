using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>The DMP is not asked about an identity that is not qualified. Queries before and after show that the recorder was alive.</summary>
public sealed record NoQueryForUnqualifiedIns : Check
{
    private const string Expected = "le DMP n'est pas interrogé pour un patient dont l'INS n'est pas qualifiée";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var unqualified = journal.Of<EditorDeclared>().SelectMany(declared => declared.Fact.Patients).Where(patient => !patient.InsQualified).Select(patient => patient.Ins).ToHashSet();
        var opened = journal.Screens(Readings.PatientFile).Where(screen => unqualified.Contains(screen.Subject("ins"))).ToList();
        if (opened.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun dossier à l'INS non qualifiée n'a été ouvert");

        var exchanges = journal.DmpExchanges().ToList();
        var queries = exchanges.Where(exchange => opened.Exists(screen => screen.Subject("ins") == exchange.Fact(DmpFacts.Ins))).ToList();
        if (queries.Count > 0)
            return Conclusion.Broken(Expected, $"{queries.Count} échange(s) avec le DMP pour un INS non qualifié", queries.Select(query => query.Witness));

        var before = exchanges.LastOrDefault(exchange => exchange.Seq < opened[0].Seq);
        var after = exchanges.FirstOrDefault(exchange => exchange.Seq > opened[^1].Seq);
        return before is null || after is null
            ? Conclusion.NothingToSee(Expected, "rien ne montre que l'enregistreur était en marche avant et après", opened.Select(screen => screen.Witness))
            : Conclusion.Held(Expected, "aucun échange pour ce patient, alors que le DMP était interrogé avant et après pour d'autres", [opened[0].Witness, before.Witness, after.Witness]);
    }
}
