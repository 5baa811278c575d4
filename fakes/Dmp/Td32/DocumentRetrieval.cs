using System.Xml.Linq;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>TD3.2: the content of documents (ITI-43), each in its own MTOM part.</summary>
internal sealed class DocumentRetrieval(DmpRecords records) : ITransaction
{
    public string Name => "TD3.2";

    public string Path => "repository";

    public IReadOnlyList<string> Actions { get; } = ["urn:ihe:iti:2007:RetrieveDocumentSet"];

    public string ResponseAction => "urn:ihe:iti:2007:RetrieveDocumentSetResponse";

    public bool Recognises(XElement body) => body.Name == RetrieveRequest.Root;

    public void Observe(XElement body, Reception reception)
    {
        var requests = RetrieveRequest.Read(body);
        reception.Take(requests.SelectMany(request => request.Check()));
        if (body.Elements(Ns.Xds + "DocumentRequest").Any(request => request.Elements().GroupBy(element => element.Name).Any(same => same.Skip(1).Any())))
            reception.Take(Breach.Tolerated("ITI-43/DocumentRequest", "RepositoryUniqueId ou DocumentUniqueId donné plusieurs fois : le premier est lu"));
        reception.State(DmpFacts.Document, string.Join(",", requests.Select(request => request.UniqueId)));
        if (requests.Count == 0)
            reception.Take(Breach.Tolerated("ITI-43/DocumentRequest", "aucun document demandé"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var view = ViewOf(RetrieveRequest.Read(body), vihf, reception);
        if (AccessRights.Refusal(view, vihf) is { } refusal)
            return Reply([], [refusal], reception);

        var visible = view.Registry.VisibleTo(vihf, view.IsTreatingDoctor);
        var asked = RetrieveRequest.Read(body).Select(request => (Request: request, Found: Held(visible, request))).ToList();
        return Reply(
            [.. asked.Where(pair => Error(pair.Request, pair.Found, reception) is null).Select(pair => pair.Found!)],
            [.. asked.Select(pair => Error(pair.Request, pair.Found, reception)).OfType<RegistryError>()],
            reception);
    }

    /// <summary>The sandbox holds whatever document is asked for.</summary>
    private DmpView ViewOf(IReadOnlyList<RetrieveRequest> asked, Vihf vihf, Reception reception)
    {
        var (ins, professional) = (vihf.Patient?.Matricule ?? "", vihf.NameId ?? "");
        return reception.Strictness is Strictness.Sandbox && ins.Length > 0
            ? records.Presume(ins, professional, asked.Select(request => request.UniqueId))
            : records.ViewOf(ins, professional, reception.Strictness);
    }

    public Reply? Refusal(RegistryError error) => new(Refused(error));

    /// <summary>The answer that says one error.</summary>
    public static XElement Refused(RegistryError error) => Response(RegistryErrors.Failure, [error], []);

    private static RegistryError? Error(RetrieveRequest request, RegisteredDocument? found, Reception reception) =>
        request.Repository != StoredContent.Repository && reception.Strictness is Strictness.Exact ? new(RegistryErrors.UnknownRepository, $"Entrepôt {request.Repository} inconnu")
        : found is null ? new(RegistryErrors.UnknownDocument, $"Document {request.UniqueId} inconnu")
        : null;

    private static RegisteredDocument? Held(Registry visible, RetrieveRequest request) => visible.Latest(request.UniqueId) is { Status: not DocumentStatus.Deleted } found ? found : null;

    private static Reply Reply(IReadOnlyList<RegisteredDocument> found, IReadOnlyList<RegistryError> errors, Reception reception)
    {
        var parts = found.Select(stored => (Stored: stored, Part: new Attachment($"{Identifiers.Draw()}-2@urn:ihe:iti:xds-b:2007", stored.Entry.MimeType ?? "text/xml", stored.Content.Bytes))).ToList();
        var status = errors.Count == 0 ? RegistryErrors.Success : found.Count == 0 ? RegistryErrors.Failure : RegistryErrors.PartialSuccess;
        reception.State(DmpFacts.Result, errors.Count == 0 ? status : errors[0].Code);
        return new Reply(Response(status, errors, parts.Select(pair => Document(pair.Stored, pair.Part))), [.. parts.Select(pair => pair.Part)]);
    }

    private static XElement Response(string status, IReadOnlyList<RegistryError> errors, IEnumerable<XElement> documents) => new(
        Ns.Xds + "RetrieveDocumentSetResponse",
        Ns.Prefix("ns2", Ns.Rs),
        Ns.Prefix("ns3", Ns.Lcm),
        Ns.Prefix("ns4", Ns.Xds),
        Ns.Prefix("ns5", Ns.Rim),
        Ns.Prefix("ns6", Ns.Query),
        new XElement(Ns.Rs + "RegistryResponse", new XAttribute("status", status), errors.Count == 0 ? null : RegistryErrors.List(errors)),
        documents);

    private static XElement Document(RegisteredDocument stored, Attachment part) => new(
        Ns.Xds + "DocumentResponse",
        new XElement(Ns.Xds + "RepositoryUniqueId", StoredContent.Repository),
        new XElement(Ns.Xds + "DocumentUniqueId", stored.UniqueId),
        new XElement(Ns.Xds + "mimeType", stored.Entry.MimeType),
        new XElement(Ns.Xds + "Document", new XElement(Ns.Xop + "Include", Ns.Prefix("xop", Ns.Xop), new XAttribute("href", part.Href))));
}
