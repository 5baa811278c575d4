using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A batch of one document as a correct product sends it, to be spoiled.</summary>
internal sealed record MetadataDraft
{
    public const string Document = "Document01";
    public const string Set = "SubmissionSet01";
    public const string Signature = "Signature01";
    public const string DocumentId = "1.2.250.1.999.1.1.1.7";
    public const string SetId = "1.2.250.1.999.1.1.2.7";
    public const string Geographic = "10B0123457";
    public const string Legal = "11B0123456";
    public const string Patient = $"{VihfDraft.Ins}^^^&{VihfDraft.Oid}&ISO^NH";
    private const string Loinc = "2.16.840.1.113883.6.1";

    /// <summary>When the batch is received.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 8, 15, 0, TimeSpan.Zero);

    public static XdsAuthor Doctor { get; } = AuthorOf(VihfDraft.Doctor, Geographic);

    public string Mode { get; init; } = "INDIRECTE";

    public string Title { get; init; } = "Compte rendu d'hospitalisation";

    public string? MimeType { get; init; } = "text/xml";

    public XdsCode Type { get; init; } = new("34112-3", Loinc, "CR hospitalier (séjour)");

    public XdsCode Class { get; init; } = new("10", "1.2.250.1.213.1.1.4.1", "Compte rendu");

    public XdsCode Format { get; init; } = new("urn:ihe:iti:xds-sd:text:2008", "1.3.6.1.4.1.19376.1.2.3", "Document à corps non structuré en texte brut");

    public XdsCode Facility { get; init; } = new("SA01", "1.2.250.1.71.4.2.4", "Etablissement public de santé");

    public XdsCode Practice { get; init; } = new("ETABLISSEMENT", "1.2.250.1.213.1.1.4.9", "Etablissement de santé");

    public XdsCode ContentType { get; init; } = new("03", "1.2.250.1.213.2.2", "Hospitalisation complète");

    public XdsCode[] Confidentiality { get; init; } = [Visibility.Normal];

    public XdsAuthor[] Authors { get; init; } = [Doctor];

    public XdsAuthor[] SetAuthors { get; init; } = [Doctor];

    /// <summary>Slots of the document.</summary>
    public Dictionary<string, string[]> Slots { get; init; } = new()
    {
        ["creationTime"] = ["20260301083000"],
        ["languageCode"] = ["fr-FR"],
        ["legalAuthenticator"] = [Doctor.Person!],
        ["serviceStartTime"] = ["20260226090000"],
        ["serviceStopTime"] = ["20260301080000"],
        ["sourcePatientId"] = ["IPP0042^^^&1.2.250.1.999.1.1.3&ISO^PI"],
        ["sourcePatientInfo"] = ["PID-5|DEMONSTRATION^CAMILLE^CAMILLE ROSE^^^^L", "PID-7|19770605", "PID-8|F"],
    };

    public string PatientId { get; init; } = Patient;

    public string SetPatientId { get; init; } = Patient;

    public string UniqueId { get; init; } = DocumentId;

    public string SetUniqueId { get; init; } = SetId;

    public string SourceId { get; init; } = "1.2.250.1.999.1.1";

    public string SubmissionTime { get; init; } = "20260302081000";

    /// <summary>Metadata to leave out, by the end of the identifier of their classification, or by the name of their slot.</summary>
    public string[] Without { get; init; } = [];

    public DmpSettings Settings { get; init; } = new();

    /// <summary>Whether the connection is secret.</summary>
    public bool Secret { get; init; }

    /// <summary>Whether the batch has an entry for its signature.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether an association links the signature to the set.</summary>
    public bool IsLinked { get; init; } = true;

    /// <summary>Structure of the VIHF.</summary>
    public string Structure { get; init; } = Geographic;

    public CertificateTrust? Trust { get; init; }

    /// <summary>What is received beside the metadata.</summary>
    public Dictionary<string, byte[]> Contents { get; init; } = [];

    public Vihf Vihf => new()
    {
        NameId = VihfDraft.Doctor,
        Attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [VihfAttributes.Mode] = Mode,
            [VihfAttributes.Structure] = Structure,
            [VihfAttributes.Confidentiality] = Secret ? "INVISIBLE_REPRESENTANTS_LEGAUX" : "",
        },
    };

    /// <summary>The same, with one slot of the document changed.</summary>
    public MetadataDraft WithSlot(string name, params string[] values) => this with { Slots = new(Slots) { [name] = values } };

    /// <summary>The same, with the bytes of its document.</summary>
    public MetadataDraft Sent(byte[]? document = null) => With(Document, document ?? "<ClinicalDocument/>"u8.ToArray());

    /// <summary>The same, with the bytes of one of its entries.</summary>
    public MetadataDraft With(string entry, byte[] content) => this with { Contents = new(Contents) { [entry] = content } };

    public SubmissionReview Review() => new(Submission.Read(BatchWriter.Write(this)), Contents.ToDictionary(content => content.Key, content => new DocumentContent(content.Value)), Vihf, Settings, Now) { Trust = Trust };

    /// <summary>What one rule says of the batch.</summary>
    public IReadOnlyList<MetadataBreach> Check(ISubmissionRule rule) => [.. rule.Check(Review())];

    public static XdsAuthor AuthorOf(string person, string structure) => new(
        $"{person}^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS",
        [$"HOPITAL FICTIF^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^{structure}"],
        [],
        ["G15_10/SM26^Médecin - Qualifié en Médecine Générale (SM)^1.2.250.1.213.1.1.4.5"]);
}
