using System.Text.Json.Serialization;

namespace Conformance.Reports.Journal.Facts;

/// <summary>Something seen during a run. Each kind of fact is one record in this folder.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RunStarted), "run-started")]
[JsonDerivedType(typeof(RunResumed), "run-resumed")]
[JsonDerivedType(typeof(RunEnded), "run-ended")]
[JsonDerivedType(typeof(RunInterrupted), "run-interrupted")]
[JsonDerivedType(typeof(RunsMerged), "runs-merged")]
[JsonDerivedType(typeof(EditorDeclared), "editor-declared")]
[JsonDerivedType(typeof(AttestationsRead), "attestations-read")]
[JsonDerivedType(typeof(AttestationGiven), "attestation-given")]
[JsonDerivedType(typeof(LeaseTaken), "lease-taken")]
[JsonDerivedType(typeof(ScenarioStarted), "scenario-started")]
[JsonDerivedType(typeof(ScenarioEnded), "scenario-ended")]
[JsonDerivedType(typeof(ScenarioInterrupted), "scenario-interrupted")]
[JsonDerivedType(typeof(StepStarted), "step-started")]
[JsonDerivedType(typeof(ScreenObserved), "screen-observed")]
[JsonDerivedType(typeof(ActDoneByHand), "act-done-by-hand")]
[JsonDerivedType(typeof(CriterionTried), "criterion-tried")]
[JsonDerivedType(typeof(FileDownloaded), "file-downloaded")]
[JsonDerivedType(typeof(ExchangeRecorded), "exchange-recorded")]
[JsonDerivedType(typeof(FaultArmed), "fault-armed")]
[JsonDerivedType(typeof(FaultDelivered), "fault-delivered")]
[JsonDerivedType(typeof(AnswerNotTaken), "answer-not-taken")]
[JsonDerivedType(typeof(DmpServed), "dmp-served")]
[JsonDerivedType(typeof(DmpChanged), "dmp-changed")]
[JsonDerivedType(typeof(DmpBatchReceived), "dmp-batch-received")]
[JsonDerivedType(typeof(AnnuaireServed), "annuaire-served")]
[JsonDerivedType(typeof(ClockMoved), "clock-moved")]
[JsonDerivedType(typeof(CheckRequested), "check-requested")]
[JsonDerivedType(typeof(SessionResumed), "session-resumed")]
[JsonDerivedType(typeof(ProductLeftChanged), "product-left-changed")]
[JsonDerivedType(typeof(PageFilmed), "page-filmed")]
[JsonDerivedType(typeof(TraceKept), "trace-kept")]
[JsonDerivedType(typeof(RecordingLost), "recording-lost")]
public abstract record JournalFact
{
    /// <summary>Which side saw it: <c>ui</c>, <c>wire</c> or <c>run</c>.</summary>
    [JsonIgnore]
    public virtual string Side => "run";
}
