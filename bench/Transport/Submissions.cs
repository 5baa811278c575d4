using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Tests.Dmp;

namespace Conformance.Bench.Transport;

/// <summary>TD2.1 as a correct product sends them: a signed batch of one document, in MTOM, that the DMP registers. Each has identifiers of its own.</summary>
/// <param name="patients">Patients, in turn.</param>
/// <param name="sign">Certificate of the structure.</param>
internal sealed class Submissions(IReadOnlyList<Patient> patients, X509Certificate2 sign)
{
    private const string Boundary = "frontiere";
    private const string Filling = "RXNzYWk=";

    private static readonly string Metadata = BatchWriter.Write(new MetadataDraft { IsSigned = true }).ToString(SaveOptions.DisableFormatting);

    private int _last;

    /// <summary>Batches of a document of so many bytes.</summary>
    public IReadOnlyList<Message> Prepare(int count, int bytes)
    {
        var first = Interlocked.Add(ref _last, count) - count;
        return [.. ParallelEnumerable.Range(first, count).Select(rank => Small(rank, bytes))];
    }

    /// <summary>The batch of one large document, which is never whole in memory.</summary>
    public (Message Message, Patient Patient, string UniqueId) Large(long bytes)
    {
        var rank = Interlocked.Increment(ref _last) - 1;
        var document = new LargeDocument(Personal(CdaDraft.Text, rank), Filling, bytes);
        var signature = new SignatureDraft { Certificate = sign, SetId = Personal(MetadataDraft.SetId, rank), Documents = [], Digests = new() { [Personal(MetadataDraft.DocumentId, rank)] = document.Digest } };
        return (Written(rank, document.Content, signature.Write()), PatientOf(rank), Personal(MetadataDraft.DocumentId, rank));
    }

    private Message Small(int rank, int bytes)
    {
        var text = Personal(CdaDraft.Text, rank);
        var document = Encoding.UTF8.GetBytes(text.Replace(Filling, new string('A', (bytes - Encoding.UTF8.GetByteCount(text)) / 4 * 4), StringComparison.Ordinal));
        var signature = new SignatureDraft { Certificate = sign, SetId = Personal(MetadataDraft.SetId, rank), Documents = new() { [Personal(MetadataDraft.DocumentId, rank)] = document } };
        return Written(rank, document, signature.Write());
    }

    private Message Written(int rank, MessageContent document, byte[] signature)
    {
        var envelope = Messages.Envelope("urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b", PatientOf(rank).Feeding(), Body(rank))
            .Replace(Messages.MessageId, $"urn:uuid:{rank:x8}-d9cb-469f-a165-70867728950e", StringComparison.Ordinal);
        return new(
            $"multipart/related; type=\"application/xop+xml\"; boundary=\"{Boundary}\"; start=\"<0.1>\"; start-info=\"application/soap+xml\"",
            MessageContent.Join(
                Part("application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"", "0.1"), Encoding.UTF8.GetBytes(envelope),
                Part("text/xml", MetadataDraft.Document), document, Part("text/xml", MetadataDraft.Signature), signature, Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n")));
    }

    private string Body(int rank) =>
        $"""<x:ProvideAndRegisterDocumentSetRequest xmlns:x="urn:ihe:iti:xds-b:2007"><l:SubmitObjectsRequest xmlns:l="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">{Personal(Metadata, rank)}</l:SubmitObjectsRequest>{Reference(MetadataDraft.Document)}{Reference(MetadataDraft.Signature)}</x:ProvideAndRegisterDocumentSetRequest>""";

    private static string Reference(string id) => $"""<x:Document id="{id}"><i:Include xmlns:i="http://www.w3.org/2004/08/xop/include" href="cid:{id}"/></x:Document>""";

    private static MessageContent Part(string type, string id) =>
        Encoding.ASCII.GetBytes($"\r\n--{Boundary}\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <{id}>\r\n\r\n");

    private Patient PatientOf(int rank) => patients[rank % patients.Count];

    /// <summary>A text of the drafts for the patient of a batch; identifiers under 1.2.250.1.999.1.1 end with its rank.</summary>
    private string Personal(string text, int rank)
    {
        var own = text.Replace(VihfDraft.Ins, PatientOf(rank).Ins, StringComparison.Ordinal);
        foreach (var branch in new[] { "1", "2", "4", "5" })
            own = own.Replace($"1.2.250.1.999.1.1.{branch}.7", $"1.2.250.1.999.1.1.{branch}.{rank + 10}", StringComparison.Ordinal);
        return own;
    }
}
