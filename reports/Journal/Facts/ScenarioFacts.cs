using System.Text.Json;

namespace Conformance.Reports.Journal.Facts;

/// <summary>A scenario begins.</summary>
/// <param name="Feature">Title of the feature.</param>
/// <param name="Title">Title of the scenario.</param>
/// <param name="Preuves">Canonical ids of the preuves that its tags name.</param>
public sealed record ScenarioStarted(string Feature, string Title, IReadOnlyList<string> Preuves) : JournalFact;

/// <summary>Every step of the scenario was carried out; what it observed may be judged.</summary>
public sealed record ScenarioEnded : JournalFact;

/// <summary>The scenario could not be carried to its end.</summary>
/// <param name="Cause">Who is to look: configuration, environnement, produit or harnais.</param>
/// <param name="Message">What, where and what to do, in French.</param>
public sealed record ScenarioInterrupted(InterruptionCause Cause, string Message) : JournalFact;

/// <summary>Why a run cannot tell (DESIGN section 2, verdict <c>invalide</c>).</summary>
public enum InterruptionCause
{
    /// <summary>The editor file is wrong or lacks something.</summary>
    Configuration,

    /// <summary>The machine, the browser, the network or a certificate.</summary>
    Environnement,

    /// <summary>The product did not answer, or not where its map says.</summary>
    Produit,

    /// <summary>A defect of the harness itself.</summary>
    Harnais,

    /// <summary>The preuve needs an intention that the editor file does not map: nothing was observed.</summary>
    IntentionAbsente,
}

/// <summary>A Gherkin step begins.</summary>
/// <param name="Text">Keyword and text of the step.</param>
public sealed record StepStarted(string Text) : JournalFact;

/// <summary>An <i>Alors</i> step asked for a check: what it judges, for which preuve, by which rule.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="Parameters">Parameters of the check, as JSON.</param>
/// <param name="Preuve">Canonical id of the preuve.</param>
/// <param name="Clause">Key of the clause in the catalogue, <c>DMP/UX.12#sans-clic</c>.</param>
/// <param name="Severity">Weight of a breach.</param>
public sealed record CheckRequested(string Check, JsonElement Parameters, string Preuve, string Clause, Verdicts.Severity Severity) : JournalFact;
