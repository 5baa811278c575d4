namespace Conformance.Fakes.Hosting;

/// <summary>The thinking part of a national service: from a request to an answer, with no socket. Called from many threads at a time.</summary>
public interface IServiceHandler
{
    /// <summary>Name of the service in the journal: dmp, annuaire, psc.</summary>
    string Service { get; }

    /// <summary>Faults that it knows how to word, besides those that any service has: see <see cref="AnswerOf"/>.</summary>
    IReadOnlyList<ServiceFault> Faults => [];

    /// <summary>Answers as the real service would. A malformed request is answered and noted; it never throws.</summary>
    ServiceAnswer Answer(ServiceRequest request);

    /// <summary>Largest body that it takes at an address, in bytes; a larger one is refused by 413.</summary>
    long LargestBody(Uri url) => 16 * 1024 * 1024;

    /// <summary>Names the operation of a request that a fault will meet in place of <see cref="Answer"/>.</summary>
    string OperationOf(ServiceRequest request) => $"{request.Method} {request.Url.Segments[^1]}";

    /// <summary>What a request whose answer a fault withholds says, by name, as <see cref="ServiceAnswer.Facts"/>.</summary>
    IReadOnlyDictionary<string, string> FactsOf(ServiceRequest request) => new Dictionary<string, string>();

    /// <summary>What the service says when it misbehaves so; null to say nothing but the status.</summary>
    ServiceAnswer? AnswerOf(ServiceFault fault, ServiceRequest request) => null;

    /// <summary>The request without what must not be written.</summary>
    ServiceRequest Redact(ServiceRequest request) => request;

    /// <summary>The answer without what must not be written.</summary>
    ServiceAnswer Redact(ServiceAnswer answer) => answer;
}
