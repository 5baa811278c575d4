using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A DMP without its socket, on 2 March 2026 at 8:15 UTC.</summary>
internal sealed class Stage : IDisposable
{
    private readonly ScratchJournal _scratch = new();

    /// <summary>Opens a DMP that judges batches by the rules of the registry alone.</summary>
    public Stage(Strictness strictness = Strictness.Exact)
        : this(new DmpSettings { Strictness = strictness, SubmissionRules = [] })
    {
    }

    /// <summary>Opens a DMP served as told.</summary>
    public Stage(DmpSettings settings)
    {
        Records = new DmpRecords(_scratch.Journal, Clock);
        Handler = new DmpHandler(Records, new CertificateTrust([Identities.Root]), settings, Clock, Identities.Canary);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.Zero));

    public DmpRecords Records { get; }

    public DmpHandler Handler { get; }

    public IReadOnlyList<JournalFact> Facts => _scratch.Facts;

    public IEnumerable<DmpServed> Served => Facts.OfType<DmpServed>();

    public IEnumerable<DmpBatchReceived> Received => Facts.OfType<DmpBatchReceived>();

    public void Serve(DmpState state, params DmpDocument[] documents) => Records.Serve(new DmpPatient(VihfDraft.Ins, state, documents));

    public ServiceAnswer Ask(string path, string envelope) => Handler.Answer(Messages.Post(path, envelope));

    public ServiceAnswer Td02(VihfDraft? vihf = null) => Ask("patients", Messages.Td02((vihf ?? new VihfDraft()).Signed()));

    /// <summary>Asks over a connection of the signer's own.</summary>
    public ServiceAnswer Td02(VihfDraft vihf, X509Certificate2 sign, X509Certificate2 auth) =>
        Handler.Answer(Messages.Post("patients", Messages.Td02((vihf with { Issuer = sign.SubjectName.Name }).Signed(sign)), auth));

    public ServiceAnswer Td03(string action, VihfDraft? vihf = null, string? role = null) => Ask("habilitations", Messages.Td03((vihf ?? new VihfDraft()).Signed(), action, role));

    public ServiceAnswer Td31(VihfDraft? vihf = null, string slots = "") => Ask("registry", Messages.Td31((vihf ?? new VihfDraft()).Signed(), slots: slots));

    public ServiceAnswer Td32(params string[] documents) => Ask("repository", Messages.Td32(new VihfDraft().Signed(), documents));

    /// <summary>Patient and status that FindSubmissionSets needs.</summary>
    public static string SetCriteria =>
        Messages.Slot("$XDSSubmissionSetPatientId", $"'{VihfDraft.Ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH'") + Messages.Slot("$XDSSubmissionSetStatus", "('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')");

    /// <summary>Patient and status that FindDocuments needs.</summary>
    public static string DocumentCriteria(string statuses = "'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved'") =>
        Messages.Slot("$XDSDocumentEntryPatientId", $"'{VihfDraft.Ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH'") + Messages.Slot("$XDSDocumentEntryStatus", $"({statuses})");

    /// <summary>Asks a stored query by its name.</summary>
    public ServiceAnswer Query(string name, string slots, VihfDraft? vihf = null, string returnType = "LeafClass") =>
        Ask("registry", Messages.StoredQuery((vihf ?? new VihfDraft()).Signed(), StoredQueryIds.ByName[name], slots, returnType));

    /// <summary>Asks for changes (TD3.3).</summary>
    public ServiceAnswer Update(SubmissionDraft batch, VihfDraft? vihf = null) => Ask("registry", Messages.Td33((vihf ?? new VihfDraft()).Signed(), batch.Objects()));

    /// <summary>Entries that a search lists.</summary>
    public IEnumerable<XElement> Entries(string status = "Approved", VihfDraft? vihf = null) =>
        Ask("registry", Messages.Td31((vihf ?? new VihfDraft()).Signed(), status: status)).All("ExtrinsicObject");

    public void Dispose()
    {
        Records.Dispose();
        _scratch.Dispose();
    }
}

/// <summary>What tests read in an answer.</summary>
internal static class Answers
{
    public static string Text(this ServiceAnswer answer) => Encoding.UTF8.GetString(answer.Body.ToArray());

    public static XElement Xml(this ServiceAnswer answer) => XElement.Parse(answer.Text());

    public static IEnumerable<XElement> All(this ServiceAnswer answer, string name) => answer.Xml().Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>The envelope of an answer, in a multipart or not.</summary>
    public static XElement Envelope(this ServiceAnswer answer)
    {
        var text = answer.Text();
        var start = text.IndexOf("<soap:Envelope", StringComparison.Ordinal);
        const string End = "</soap:Envelope>";
        return XElement.Parse(text[start..(text.LastIndexOf(End, StringComparison.Ordinal) + End.Length)]);
    }

    public static string UniqueId(this XElement entry) => entry.Identified("2e82c1f6-a085-4c72-9da3-8640a32e42ab");

    public static string Identified(this XElement entry, string scheme) =>
        entry.Elements().Single(element => (string?)element.Attribute("identificationScheme") == $"urn:uuid:{scheme}").Attribute("value")!.Value;

    public static string? Code(this ServiceAnswer answer, string name) => (string?)answer.All(name).FirstOrDefault()?.Attribute("code");

    public static string Reason(this ServiceAnswer answer) => answer.All("Text").Single().Value;

    public static string? Fact(this ServiceAnswer answer, string name) => answer.Facts.GetValueOrDefault(name);

    public static IEnumerable<string> Rules(this ServiceAnswer answer) => answer.Notes.Select(note => note.Rule);
}
