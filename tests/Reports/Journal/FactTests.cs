using System.Text.Json;
using Conformance.Reports.Attestations;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Journal;

public sealed class FactTests
{
    private static readonly Dictionary<string, string> Named = new() { ["ins"] = "277076322082910" };

    private static IEnumerable<JournalFact> OneOfEachKind() =>
    [
        new RunStarted("r", "0.1", "REM", new EditorIdentity("e", "p", "1"), ["DMP/UX.12.01.01"], [new Exclusion("DMP/UX.12", "sans objet")], new Shard(1, 2, ["DMP/UX.12.01.01"])),
        new RunEnded(),
        new RunInterrupted(InterruptionCause.Produit, "éteint"),
        new RunsMerged("m", "0.1", [new MergedPart("r", 12, "abc")]),
        new EditorDeclared([new DeclaredUser("u", "login", "899900000012", null)], [new DeclaredPatient("A", null, false)], Named),
        new LeaseTaken(["899900000012"], ["277076322082910"]),
        new ScenarioStarted("f", "t", ["DMP/UX.12.01.01"]),
        new ScenarioEnded(),
        new ScenarioInterrupted(InterruptionCause.IntentionAbsente, "absente"),
        new StepStarted("Étant donné « l'état »"),
        new ScreenObserved("dmp-status", Named, "http://127.0.0.1/", true, [new ElementSeen("x", Named, [new Fragment(FragmentKind.Tooltip, "y")])], [], 12, new BlobRef("a", "image/png", 3), null, new Testimony("Claire Essai", "cadre de santé", DateTimeOffset.UnixEpoch, "1.0", null), "Pilote"),
        new CriterionTried("nom", "Dupont", true),
        new ExchangeRecorded("dmp", "TD0.2", Named, new BlobRef("a", "message/http", 3), null, "CN=x", [new RuleNote("EX_1", Severity.Avertissement, "vu")], true),
        new FaultArmed("dmp", "503"),
        new FaultDelivered("dmp", "503", "TD0.2"),
        new DmpServed("277076322082910", DmpState.NonCree, [new DmpDocumentServed("1.2", "titre", ["INVISIBLE_PATIENT"])]),
        new DmpChanged("277076322082910", DmpState.OuvertAutorise, [new DmpDocumentServed("1.2", "titre", [])], ["1.3"]),
        new DmpBatchReceived("277076322082910", "899900000012", true, "1.2", [new DmpAuthorReceived("899900000012", ["10B0999990"])], [new DmpDocumentReceived("1.3", "titre", "11490-0", "10", "f", [], [])]),
        new AnnuaireServed([new CorrespondentServed(null, Named)]),
        new ClockMoved(90),
        new FileDownloaded("list-dmp-documents", "lettre.pdf", 3, new BlobRef("a", "application/octet-stream", 3)),
        new RunResumed(["1·essai"]),
        new ActDoneByHand("log-in", new Testimony("Claire Essai", "cadre de santé", DateTimeOffset.UnixEpoch, "1.0", "lent"), "wire:3"),
        new CheckRequested("Says", JsonSerializer.SerializeToElement(Named), "DMP/UX.12.01.01", "DMP/UX.12#etats", Severity.Bloquant),
        new SessionResumed("u"),
        new AnswerNotTaken("dmp", "TD0.2", 1200),
        new ProductLeftChanged("hooks.reset", "les données restent"),
        new PageFilmed(new BlobRef("a", "image/jpeg", 3)),
        new TraceKept(new BlobRef("a", "application/zip", 3)),
        new RecordingLost("le film", "page fermée"),
        new AttestationsRead("attestations.yaml", 1),
        new AttestationGiven(new Attestation("SC.SSI/GEN.18.01.01", Answer.Non, new Testimony("Claire Essai", "RSSI", DateTimeOffset.UnixEpoch, "1.0", null), new Piece("passi.pdf", "ab", new DateOnly(2026, 1, 2), null), "https://essai.exemple/?id=1"), PieceState.Kept, new BlobRef("a", "application/pdf", 3)),
    ];

    [TestCaseSource(nameof(OneOfEachKind))]
    public void Comes_back_from_its_line_as_it_was(JournalFact fact)
    {
        var entry = new JournalEntry(1, DateTimeOffset.UnixEpoch, "s", fact);
        var body = JournalFormat.Body(entry);
        JournalFormat.Body(JournalFormat.Read(body)).Should().Be(body);
    }

    [Test]
    public void Every_kind_of_fact_is_tried_above() =>
        typeof(JournalFact).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false).Should().HaveCount(OneOfEachKind().Count());

    [Test]
    public void Every_fact_of_the_room_has_a_kind()
    {
        var known = typeof(JournalFact).GetCustomAttributes(false).OfType<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType);
        typeof(JournalFact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JournalFact))).Should().BeEquivalentTo(known);
    }

    [TestCase(10, "ui:4")]
    [TestCase(12, "wire:4")]
    [TestCase(15, "wire:4")]
    [TestCase(9, "run:4")]
    public void Is_cited_by_the_side_that_saw_it(int kind, string witness) =>
        new JournalEntry(4, DateTimeOffset.UnixEpoch, null, OneOfEachKind().ElementAt(kind)).Witness.Should().Be(witness);
}
