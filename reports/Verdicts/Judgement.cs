using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Verdicts;

/// <summary>From a journal to verdicts: the same function at the end of a run and when a recorded run is judged again.</summary>
public sealed class Judgement(RemCatalogue catalogue, CheckBook checks)
{
    /// <summary>Name and version of the verdict file.</summary>
    public const string Format = "conformance-verdicts/1";

    /// <summary>Judges a run.</summary>
    /// <exception cref="InvalidDataException">The journal does not begin with its run.</exception>
    public RunReport Judge(JournalView journal)
    {
        var started = journal.Of<RunStarted>().FirstOrDefault()
            ?? throw new InvalidDataException("son journal ne commence pas par une course. Des services lancés seuls par « fakes » n'ont pas de preuve à juger : ce qu'ils ont reçu, et ce qu'ils en ont noté, sont les lignes de journal.ndjson, et les messages sont dans blobs/.");
        var preuves = started.Fact.Selected.Select(preuve => JudgePreuve(preuve, started.Fact, journal)).ToList();
        var summary = new RunSummary(
            started.Fact.RunId,
            started.Entry.At,
            journal.Entries[^1].At,
            started.Fact.Harness,
            started.Fact.Rem,
            ExitCodes.Of(preuves.Select(preuve => preuve.Verdict)),
            started.Fact.Editor,
            Configuration: started.Fact.Configuration);
        return new RunReport(Format, summary, preuves, [.. Observations(journal)], TextDigest.Of(preuves, catalogue));
    }

    /// <summary>Judges one request on what its scenario saw, as an <i>Alors</i> step does while the product runs.</summary>
    public Finding Conclude(CheckRequested request, JournalView scenario)
    {
        var conclusion = checks.Open(request.Check, request.Parameters).Judge(scenario);
        return new Finding(
            request.Check, request.Clause, request.Severity, conclusion.Outcome, conclusion.Expected, conclusion.Observed, conclusion.Witnesses);
    }

    private static IEnumerable<Observation> Observations(JournalView journal) => BrokenRules(journal).Concat(ProductObservations.Of(journal));

    private static IEnumerable<Observation> BrokenRules(JournalView journal) =>
        from exchange in journal.Of<ExchangeRecorded>()
        where !exchange.Fact.Canary
        from note in exchange.Fact.Notes
        select new Observation(exchange.Fact.Service, note.Rule, note.Severity, note.Observed, exchange.Witness);

    private PreuveVerdict JudgePreuve(string id, RunStarted run, JournalView journal)
    {
        var (exigence, scenario, preuve) = catalogue.Find(id)
            ?? throw new InvalidDataException($"The run selected preuve {id}, which the catalogue does not have. Nearest: {catalogue.Nearest(id)}.");
        var exclusion = run.Exclusions.FirstOrDefault(excluded => excluded.Exigence == exigence.Id);
        if (preuve.Nature is not NaturePreuve.Demonstration)
            return JudgeWord(exigence, scenario, preuve, exclusion, run.Editor.Version, journal);

        var executions = journal.ExecutionsOf(id).Select(started => started.Entry.Scenario!).ToList();
        var findings = executions.SelectMany(execution => FindingsOf(id, execution, journal)).ToList();
        var told = executions.SelectMany(execution => new DecisiveTestimony(Conclude).Of(id, execution, journal)).ToList();
        var ruling = Ruling.Of(exclusion, executions, findings, told, journal);
        return new PreuveVerdict(
            id, exigence.Id, scenario.Id, preuve.Titre, ruling.Verdict, ruling.Reason, Duration(executions, journal), Evidence(executions, journal), findings);
    }

    private static PreuveVerdict JudgeWord(Exigence exigence, Scenario scenario, Preuve preuve, Exclusion? exclusion, string build, JournalView journal)
    {
        var verdict = new PreuveVerdict(preuve.Id, exigence.Id, scenario.Id, preuve.Titre, Verdict.NonApplicable, exclusion?.Justification, 0, [], []);
        if (exclusion is not null)
            return verdict;

        var (ruling, said) = new PersonsWord(preuve, exigence.Clauses[preuve.Clause!], build).Judge(journal);
        var finding = new Finding(
            nameof(PersonsWord), $"{exigence.Id}#{preuve.Clause}", Severity.Bloquant, said.Outcome, said.Expected, said.Observed, said.Witnesses);
        return verdict with { Verdict = ruling.Verdict, Reason = ruling.Reason, Findings = [finding], Evidence = [.. Kept(said.Witnesses, journal)] };
    }

    private static IEnumerable<string> Kept(IReadOnlyList<string> witnesses, JournalView journal) =>
        journal.Of<AttestationGiven>().Where(given => witnesses.Contains(given.Witness)).Select(given => given.Fact.Kept).OfType<BlobRef>().Select(PathOf);

    private static string PathOf(BlobRef blob) => $"blobs/{blob.Sha256}";

    private IEnumerable<Finding> FindingsOf(string preuve, string execution, JournalView journal)
    {
        var seen = journal.During(execution);
        return seen.Of<CheckRequested>()
            .Where(request => request.Entry.Scenario == execution && request.Fact.Preuve == preuve)
            .Select(request => Conclude(request.Fact, seen.Before(request.Seq)));
    }

    private static long Duration(IEnumerable<string> executions, JournalView journal) => executions.Sum(execution =>
    {
        var own = journal.Entries.Where(entry => entry.Scenario == execution).ToList();
        return (long)(own[^1].At - own[0].At).TotalMilliseconds;
    });

    private static IReadOnlyList<string> Evidence(IEnumerable<string> executions, JournalView journal) =>
        [.. executions.SelectMany(execution => journal.Entries.Where(entry => entry.Scenario == execution))
            .Select(entry => (entry.Fact as ScreenObserved)?.Screenshot)
            .OfType<BlobRef>()
            .Select(PathOf)
            .Distinct()];
}
