using System.Text.Json.Serialization;
using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Verdicts;

/// <summary>The content of <c>verdicts.json</c>, format <c>conformance-verdicts/1</c> (DESIGN section 7).</summary>
/// <param name="Format">Name and version of the format.</param>
/// <param name="Run">The run.</param>
/// <param name="Preuves">One verdict a preuve, in the catalogue's order.</param>
/// <param name="Observations">Rules that the product's requests broke, whether a preuve asks about them or not, and what the run could not put back.</param>
/// <param name="Texts">Digests of the texts that the verdicts were given on, by exigence; null where the file does not say.</param>
public sealed record RunReport(
    string Format, RunSummary Run, IReadOnlyList<PreuveVerdict> Preuves, IReadOnlyList<Observation> Observations, IReadOnlyDictionary<string, TextDigest>? Texts = null);

/// <summary>The run in a verdict file.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="StartedAt">First entry of the journal.</param>
/// <param name="EndedAt">Last entry of the journal.</param>
/// <param name="Harness">Version of the harness.</param>
/// <param name="Rem">REM and version.</param>
/// <param name="Exit">Exit code: 0, 1, 2 or 3.</param>
/// <param name="Editor">Product under test.</param>
/// <param name="Parts">Identifiers of the runs that were put together; null for a run of its own.</param>
/// <param name="Configuration">SHA-256 of how the product was set; null where the run does not say.</param>
public sealed record RunSummary(
    string Id, DateTimeOffset StartedAt, DateTimeOffset EndedAt, string Harness, string Rem, int Exit, Journal.Facts.EditorIdentity Editor,
    IReadOnlyList<string>? Parts = null, string? Configuration = null);

/// <summary>The verdict of a preuve.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Exigence">Canonical id of the exigence.</param>
/// <param name="Scenario">Canonical id of the scenario.</param>
/// <param name="Title">Title, in French.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why, when the findings do not say it: justification, interruption, absence.</param>
/// <param name="DurationMs">Milliseconds that its scenarios took.</param>
/// <param name="Evidence">Files of the run that show it, relative to the run's folder.</param>
/// <param name="Findings">What each check concluded.</param>
public sealed record PreuveVerdict(
    string Id,
    string Exigence,
    string Scenario,
    string Title,
    Verdict Verdict,
    string? Reason,
    long DurationMs,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether it judges what the REM does not ask.</summary>
    [JsonIgnore]
    public bool IsOutsideRem => RemId.Of(Exigence).IsOutsideRem;
}

/// <summary>A rule that a request of the product broke, or something that the run could not put back.</summary>
/// <param name="Service">Service that noted it; <see cref="ProductObservations.Service"/> for the product's handling.</param>
/// <param name="Rule">Number of the rule.</param>
/// <param name="Severity">Weight.</param>
/// <param name="Observed">What was seen.</param>
/// <param name="Witness">Entry of the journal.</param>
public sealed record Observation(string Service, string Rule, Severity Severity, string Observed, string Witness);
