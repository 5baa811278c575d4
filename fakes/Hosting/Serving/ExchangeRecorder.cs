using System.Buffers;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Hosting;

/// <summary>Writes an exchange in the journal, before the answer leaves.</summary>
internal sealed class ExchangeRecorder(IServiceHandler handler, IJournal journal)
{
    public void Record(ServiceRequest request, ServiceAnswer answer) => journal.Record(new ExchangeRecorded(
        handler.Service,
        answer.Operation,
        answer.Facts,
        Keep(HttpTranscript.Of(handler.Redact(request))),
        Keep(HttpTranscript.Of(handler.Redact(answer))),
        request.ClientCertificate?.Subject,
        answer.Notes,
        answer.Canary));

    /// <summary>Records a request whose answer a fault withholds.</summary>
    public void RecordWithheld(ServiceRequest request) => journal.Record(new ExchangeRecorded(
        handler.Service,
        handler.OperationOf(request),
        handler.FactsOf(request),
        Keep(HttpTranscript.Of(handler.Redact(request))),
        Response: null,
        request.ClientCertificate?.Subject,
        [],
        Canary: false));

    private BlobRef Keep(MessageContent transcript)
    {
        using var stream = transcript.Open();
        return transcript.Length <= BodyReader.InMemory ? KeepWhole(stream, (int)transcript.Length) : journal.Keep(stream, HttpTranscript.MediaType);
    }

    private BlobRef KeepWhole(Stream transcript, int length)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            transcript.ReadExactly(bytes, 0, length);
            return journal.Keep(bytes.AsSpan(0, length), HttpTranscript.MediaType);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
