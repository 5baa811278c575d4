namespace Conformance.Fakes.Hosting;

/// <summary>The thinking part of a national service: from a request to an answer, with no socket. Called from many threads at a time.</summary>
public interface IServiceHandler
{
    /// <summary>Name of the service in the journal: dmp, annuaire, psc.</summary>
    string Service { get; }

    /// <summary>Answers as the real service would. A malformed request is answered and noted; it never throws.</summary>
    ServiceAnswer Answer(ServiceRequest request);

    /// <summary>Names the operation of a request that a fault will meet in place of <see cref="Answer"/>.</summary>
    string OperationOf(ServiceRequest request) => $"{request.Method} {request.Url.Segments[^1]}";

    /// <summary>What the service says when it misbehaves so; null to say nothing but the status.</summary>
    ServiceAnswer? AnswerOf(ServiceFault fault, ServiceRequest request) => null;

    /// <summary>The request without what must not be written.</summary>
    ServiceRequest Redact(ServiceRequest request) => request;

    /// <summary>The answer without what must not be written.</summary>
    ServiceAnswer Redact(ServiceAnswer answer) => answer;
}
