using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A batch of one letter as a correct product submits it, to be spoiled.</summary>
internal sealed record BatchDraft
{
    private const string Uuid = "urn:uuid:";

    public string SetUniqueId { get; init; } = "1.2.250.1.999.42.1";

    public string SetPatient { get; init; } = $"{VihfDraft.Ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH^^20240101";

    public string SubmissionTime { get; init; } = "20260302081000";

    public EntryDraft[] Entries { get; init; } = [new()];

    /// <summary>Associations besides those of the members.</summary>
    public string Links { get; init; } = "";

    /// <summary>Documents carried, by id: those of the entries unless told otherwise.</summary>
    public (string Id, string Content)[]? Carried { get; init; }

    public bool Inline { get; init; }

    public static string Link(string type, string source, string target) =>
        $"""<rim:Association associationType="{type}" id="link-{source}" sourceObject="{source}" targetObject="{target}"/>""";

    /// <summary>The message, in MTOM.</summary>
    public ServiceRequest Request(VihfDraft? vihf = null)
    {
        var envelope = Envelope(vihf);
        return Inline
            ? Messages.Post("repository", envelope)
            : Messages.Post("repository", Encoding.UTF8.GetBytes(Multipart(envelope)), Identities.Auth, "multipart/related; type=\"application/xop+xml\"; boundary=frontier; start=\"<0.1>\"");
    }

    public string Envelope(VihfDraft? vihf = null) => Messages.Envelope(
        "urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b", (vihf ?? new VihfDraft { Mode = "INDIRECTE" }).Signed(), $"""
        <xds:ProvideAndRegisterDocumentSetRequest xmlns:xds="urn:ihe:iti:xds-b:2007"><lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">{Objects()}</lcm:SubmitObjectsRequest>{string.Concat(Documents.Select(Document))}</xds:ProvideAndRegisterDocumentSetRequest>
        """);

    /// <summary>The metadata alone, as ITI-57 has them too.</summary>
    public string Objects() => $"""
        <rim:RegistryObjectList xmlns:rim="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><rim:RegistryPackage id="Lot"><rim:Slot name="submissionTime"><rim:ValueList><rim:Value>{SubmissionTime}</rim:Value></rim:ValueList></rim:Slot><rim:Name><rim:LocalizedString value="Lot d'essai"/></rim:Name>{EntryDraft.Author("a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d", VihfDraft.Doctor)}<rim:Classification classificationNode="urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd" classifiedObject="Lot" id="node"/><rim:ExternalIdentifier identificationScheme="{Uuid}6b5aea1a-874d-4603-a4bc-96a0a7b38446" value="{SetPatient}"/><rim:ExternalIdentifier identificationScheme="{Uuid}96fdda7c-d067-4183-912e-bf5ee74998a8" value="{SetUniqueId}"/></rim:RegistryPackage>{string.Concat(Entries.Select(entry => entry.Write()))}{string.Concat(Entries.Select(Member))}{Links}</rim:RegistryObjectList>
        """;

    private (string Id, string Content)[] Documents => Carried ?? [.. Entries.Select(entry => (entry.Id, entry.Content))];

    private static string Member(EntryDraft entry) => $"""
        <rim:Association associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" id="member-{entry.Id}" sourceObject="Lot" targetObject="{entry.Id}"><rim:Slot name="SubmissionSetStatus"><rim:ValueList><rim:Value>Original</rim:Value></rim:ValueList></rim:Slot>{entry.PreviousVersion}</rim:Association>
        """;

    private string Document((string Id, string Content) document) => Inline
        ? $"<xds:Document id=\"{document.Id}\">{Convert.ToBase64String(Encoding.UTF8.GetBytes(document.Content))}</xds:Document>"
        : $"<xds:Document id=\"{document.Id}\"><xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:{document.Id}%40essai\"/></xds:Document>";

    private string Multipart(string envelope) =>
        $"--frontier\r\nContent-Type: application/xop+xml; type=\"application/soap+xml\"\r\nContent-ID: <0.1>\r\n\r\n{envelope}"
        + string.Concat(Entries.Select(entry => $"\r\n--frontier\r\nContent-Type: text/xml\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <{entry.Id}@essai>\r\n\r\n{entry.Content}"))
        + "\r\n--frontier--\r\n";
}
