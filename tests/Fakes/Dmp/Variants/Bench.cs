using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The DMP that every variant is sent to, as exact as the real one: one for all, which their patients keep apart.</summary>
[SetUpFixture]
public sealed class Bench
{
    /// <summary>The document that each patient has.</summary>
    public const string DocumentId = "1.2.250.1.999.60.1";

    private static readonly DmpAuthor Author = new(VihfDraft.Doctor, "DEMO", "Claire", MetadataDraft.Geographic, "HOPITAL FICTIF");

    internal static Stage Stage { get; private set; } = null!;

    [OneTimeSetUp]
    public void Open() => Stage = new Stage(new DmpSettings { Structure = new DeclaredStructure(MetadataDraft.Legal, [MetadataDraft.Geographic]), SchematronFolder = null });

    [OneTimeTearDown]
    public void Close() => Stage.Dispose();

    /// <summary>Serves a patient of its own to a variant.</summary>
    /// <param name="variant">Name of the variant.</param>
    /// <returns>Matricule INS.</returns>
    internal static string Patient(string variant)
    {
        var ins = TestIns.Of("variant", variant);
        Stage.Records.Serve(new DmpPatient(ins, DmpState.OuvertAutorise, [new DmpDocument(DocumentId, "Compte rendu", []) { Author = Author }]));
        return ins;
    }

    /// <summary>The document of a patient, as the registry holds it.</summary>
    internal static RegisteredDocument Document(string ins) => Stage.Records.ViewOf(ins, VihfDraft.Doctor, Strictness.Exact).Registry.Latest(DocumentId)!;
}
