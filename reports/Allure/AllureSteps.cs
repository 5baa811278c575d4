using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Allure;

/// <summary>The steps of a preuve: those of its scenarios, and in them what was seen and concluded.</summary>
/// <param name="attachments">Where pictures and messages go.</param>
internal sealed class AllureSteps(AllureAttachments attachments)
{
    public IReadOnlyList<AllureStep> Of(IReadOnlyList<Story> stories) =>
        stories.Count == 1 ? Of(stories[0]) : [.. stories.Select((story, rank) => Execution(story, rank + 1))];

    private AllureStep Execution(Story story, int rank)
    {
        var findings = story.Steps.SelectMany(step => step.Findings).ToList();
        return new AllureStep
        {
            Name = $"Exécution {rank} : {story.Title}",
            Status = story.Interruption is null ? AllureStatuses.Of(findings) : AllureStatus.Broken,
            Start = story.Start.ToUnixTimeMilliseconds(),
            Stop = story.Stop.ToUnixTimeMilliseconds(),
            Steps = Of(story),
        };
    }

    private IReadOnlyList<AllureStep> Of(Story story)
    {
        List<AllureStep> steps = [.. story.Steps.Select(Of)];
        if (story.Interruption is { } interruption)
            steps.Add(Interruption(interruption, story.Stop));
        return steps;
    }

    private AllureStep Of(StoryStep step) => new()
    {
        Name = step.Text,
        Status = AllureStatuses.Of(step.Findings),
        Start = step.Start.ToUnixTimeMilliseconds(),
        Stop = step.Stop.ToUnixTimeMilliseconds(),
        Steps = [.. step.Events.Select(Of), .. step.Findings.Select(finding => Of(finding, step.Stop))],
    };

    private AllureStep Of(JournalEntry entry) => new()
    {
        Name = $"{entry.Witness} · {FactWords.Of(entry.Fact)}",
        Status = AllureStatus.Passed,
        Start = entry.At.ToUnixTimeMilliseconds(),
        Stop = entry.At.ToUnixTimeMilliseconds(),
        Attachments = attachments.Of(entry),
        Parameters = entry.Fact is ExchangeRecorded exchange ? Parameters(exchange) : [],
    };

    private static AllureStep Of(Finding finding, DateTimeOffset at) => new()
    {
        Name = $"{Words.Of(finding.Outcome)} ({Words.Of(finding.Severity).ToLowerInvariant()}) : {finding.Observed}",
        Status = AllureStatuses.Of(finding),
        Start = at.ToUnixTimeMilliseconds(),
        Stop = at.ToUnixTimeMilliseconds(),
        Parameters =
        [
            new AllureParameter("Clause", finding.Clause),
            new AllureParameter("Attendu", finding.Expected),
            new AllureParameter("Observé", finding.Observed),
            new AllureParameter("Témoins", string.Join(", ", finding.Witnesses)),
        ],
    };

    private static AllureStep Interruption(ScenarioInterrupted interruption, DateTimeOffset at) => new()
    {
        Name = $"{Words.Of(interruption.Cause)} : {interruption.Message}",
        Status = AllureStatus.Broken,
        Start = at.ToUnixTimeMilliseconds(),
        Stop = at.ToUnixTimeMilliseconds(),
    };

    private static IReadOnlyList<AllureParameter> Parameters(ExchangeRecorded exchange) =>
    [
        new AllureParameter("Certificat client", exchange.ClientCertificate ?? "aucun"),
        .. exchange.Facts.Select(fact => new AllureParameter(fact.Key, fact.Value)),
        .. exchange.Notes.Select(note => new AllureParameter(note.Rule, note.Observed)),
    ];
}
