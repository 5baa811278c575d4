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
        Keep(request),
        journal.Keep(HttpTranscript.Of(handler.Redact(answer)), HttpTranscript.MediaType),
        request.ClientCertificate?.Subject,
        answer.Notes,
        answer.Canary));

    /// <summary>Records a request whose answer a fault withholds.</summary>
    public void RecordWithheld(ServiceRequest request) => journal.Record(new ExchangeRecorded(
        handler.Service, handler.OperationOf(request), new Dictionary<string, string>(), Keep(request), Response: null, request.ClientCertificate?.Subject, [], Canary: false));

    private BlobRef Keep(ServiceRequest request) => journal.Keep(HttpTranscript.Of(handler.Redact(request)), HttpTranscript.MediaType);
}
