using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Something that the DMP offers to a browser, or to a plain HTTP client.</summary>
internal interface IWebPage
{
    /// <summary>The only method that it takes.</summary>
    string Method { get; }

    /// <summary>Whether a path is its own.</summary>
    bool Recognises(string path);

    /// <summary>Operation in the field's words.</summary>
    string OperationOf(string path);

    /// <summary>The answer to a request of its path and its method.</summary>
    ServiceAnswer Answer(ServiceRequest request);
}
