using System.Text;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Fakes.Hosting;

/// <summary>Journals what Kestrel refuses before it is a visit: no HTTP, headers without end, two lengths.</summary>
internal sealed class UnreadableRequests(string service, IJournal journal) : IObserver<KeyValuePair<string, object?>>
{
    /// <summary>Event by which Kestrel tells.</summary>
    public const string Event = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    public void OnNext(KeyValuePair<string, object?> told)
    {
        if (told.Value is not IFeatureCollection features || features.Get<Visit>() is not null || features.Get<IBadRequestExceptionFeature>()?.Error is not { } problem)
            return;
        var request = journal.Keep(Encoding.UTF8.GetBytes(problem.Message), "text/plain");
        var note = new RuleNote("HTTP", Severity.Avertissement, $"requête illisible, refusée sans réponse du service : {problem.Message}");
        journal.Record(new ExchangeRecorded(service, ExchangeRecorded.Unknown, new Dictionary<string, string>(), request, Response: null, ClientCertificate: null, [note], Canary: false));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
