using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>A well-formed request of our own, to be spoiled in one place, then signed and sent: what is spoiled is all that is wrong with it.</summary>
/// <param name="path">Service of the DMP.</param>
/// <param name="envelope">Envelope, its assertion not signed yet.</param>
internal sealed class Specimen(string path, string envelope)
{
    private const string Seat = "<VIHF/>";
    private static readonly XmlNamespaceManager Prefixes = Named();

    public string Path { get; set; } = path;

    public XDocument Envelope { get; } = XDocument.Parse(envelope, LoadOptions.PreserveWhitespace);

    /// <summary>Document that it carries; null without one.</summary>
    public XDocument? Cda { get; init; }

    /// <summary>Certificate of the connection; null without one.</summary>
    public X509Certificate2? Client { get; set; } = Identities.Auth;

    /// <summary>How its assertion is signed.</summary>
    public Func<string, string> Seal { get; set; } = assertion => VihfDraft.Sign(assertion, Identities.Sign);

    /// <summary>How its batch is signed.</summary>
    public SignatureDraft Signature { get; set; } = new();

    /// <summary>Bytes that the signature of its batch digests in the place of its document; null for those of its document.</summary>
    public byte[]? Digested { get; set; }

    /// <summary>The signature of its batch, once written.</summary>
    public Func<byte[], byte[]> Altered { get; set; } = signature => signature;

    /// <summary>Documents that stay behind, by the id of their entry.</summary>
    public HashSet<string> LeftBehind { get; } = [];

    public string ContentType { get; set; } = "application/soap+xml; charset=UTF-8";

    /// <summary>The message, once written.</summary>
    public Func<string, string> Written { get; set; } = message => message;

    /// <summary>What an XPath finds, in its document when it starts there, else in its envelope; it must find something.</summary>
    public IReadOnlyList<XObject> Select(string xpath)
    {
        var from = xpath.StartsWith("/h:ClinicalDocument", StringComparison.Ordinal) ? Cda! : Envelope;
        var found = ((IEnumerable<object>)from.XPathEvaluate(xpath, Prefixes)).Cast<XObject>().ToList();
        found.Should().NotBeEmpty("{0} is something to spoil", xpath);
        return found;
    }

    /// <summary>Signs, sends, and gives the answer.</summary>
    public ServiceAnswer Send() =>
        Bench.Stage.Handler.Answer((Cda is null ? Messages.Post(Path, Message(), type: ContentType) : Batch()) with { ClientCertificate = Client, Url = new Uri(Messages.Root + Path) });

    private string UniqueId => Envelope.Descendants(Ns.Rim + "ExternalIdentifier")
        .Where(identifier => (string?)identifier.Parent?.Attribute("id") == MetadataDraft.Document && ((string?)identifier.Attribute("identificationScheme"))?.EndsWith(XdsSchemes.UniqueId, StringComparison.Ordinal) is true)
        .Select(identifier => (string?)identifier.Attribute("value")).FirstOrDefault() ?? MetadataDraft.DocumentId;

    private ServiceRequest Batch()
    {
        var document = Encoding.UTF8.GetBytes(Cda!.ToString(SaveOptions.DisableFormatting));
        var signature = Signature with { Documents = Signature.Documents.Count == 0 ? [] : new() { [UniqueId] = Digested ?? document } };
        (string Id, string Content)[] parts = [(MetadataDraft.Document, Encoding.UTF8.GetString(document)), (MetadataDraft.Signature, Encoding.UTF8.GetString(Altered(signature.Write())))];
        return SubmissionDraft.Mtom(Message(), [.. parts.Where(part => !LeftBehind.Contains(part.Id))]);
    }

    private string Message()
    {
        var copy = new XDocument(Envelope);
        var assertions = copy.Descendants(Ns.Saml + "Assertion").ToList();
        var signed = assertions.Select(assertion => Seal(assertion.ToString(SaveOptions.DisableFormatting))).ToList();
        assertions.ForEach(assertion => assertion.ReplaceWith(XElement.Parse(Seat)));
        var message = copy.ToString(SaveOptions.DisableFormatting).Replace("<VIHF xmlns=\"\" />", Seat, StringComparison.Ordinal).Replace("<VIHF />", Seat, StringComparison.Ordinal);
        return Written(signed.Aggregate(message, (text, vihf) => text.Insert(text.IndexOf(Seat, StringComparison.Ordinal), vihf).Remove(text.IndexOf(Seat, StringComparison.Ordinal) + vihf.Length, Seat.Length)));
    }

    private static XmlNamespaceManager Named()
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, ns) in new (string, XNamespace)[]
        {
            ("s", Ns.Soap12), ("a", Ns.Wsa), ("w", Ns.Wsse), ("v", Ns.Saml), ("h", Ns.Hl7), ("rim", Ns.Rim), ("lcm", Ns.Lcm), ("xds", Ns.Xds), ("q", Ns.Query), ("hab", Ns.Habilitations), ("pat", Ns.Patients), ("xop", Ns.Xop),
        })
            names.AddNamespace(prefix, ns.NamespaceName);
        return names;
    }
}
