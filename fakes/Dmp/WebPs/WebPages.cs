using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The pages of the DMP, found by their path.</summary>
internal sealed class WebPages(IReadOnlyList<IWebPage> pages)
{
    /// <summary>The answer of a page; null when the path is none's.</summary>
    public ServiceAnswer? Answer(ServiceRequest request) => Find(request) switch
    {
        null => null,
        { } page when page.Method == request.Method => page.Answer(request),
        { } page => new ServiceAnswer { Status = 405, Operation = page.OperationOf(request.Url.AbsolutePath), Headers = new Dictionary<string, string> { ["Allow"] = page.Method } },
    };

    /// <summary>Operation of a request; null when the path is none's.</summary>
    public string? OperationOf(ServiceRequest request) => Find(request)?.OperationOf(request.Url.AbsolutePath);

    private IWebPage? Find(ServiceRequest request) => pages.FirstOrDefault(page => page.Recognises(request.Url.AbsolutePath));
}
