namespace Conformance.Fakes.Hosting;

/// <summary>The thinking part of a national service: from a request to an answer, with no socket. Called from many threads at a time.</summary>
public interface IServiceHandler
{
    /// <summary>Name of the service in the journal: dmp, annuaire, psc.</summary>
    string Service { get; }

    /// <summary>Answers as the real service would. A malformed request is answered and noted; it never throws.</summary>
    ServiceAnswer Answer(ServiceRequest request);
}
