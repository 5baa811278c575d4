using System.Net;
using System.Text;
using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>An Annuaire that answers what a test wrote for each request, and keeps the requests.</summary>
internal sealed class AnnuaireOnPaper : HttpMessageHandler
{
    private readonly Dictionary<string, string> _answers = [];

    public List<string> Asked { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public AnnuaireOnPaper Answering(string request, params string[] resources)
    {
        _answers[request] = Bundle(resources);
        return this;
    }

    public AnnuaireOnPaper AnsweringPage(string request, string next, params string[] resources)
    {
        _answers[request] = $$"""{"resourceType":"Bundle","link":[{"relation":"next","url":"{{next}}"}],{{Bundle(resources)[1..]}}""";
        return this;
    }

    public FhirClient Client() => new(new HttpClient(this) { BaseAddress = new Uri("https://annuaire.invalid/fhir/v2/") });

    public AnnuaireSearch Search() => new(Client(), new EveryCriterion(new PlainTextMatch()));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = Uri.UnescapeDataString(request.RequestUri!.PathAndQuery["/fhir/v2/".Length..]);
        Asked.Add(asked);
        return Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent(_answers.GetValueOrDefault(asked, "{}"), Encoding.UTF8, "application/fhir+json") });
    }

    private static string Bundle(string[] resources) => $$"""{"entry":[{{string.Join(',', resources.Select(resource => $$"""{"resource":{{resource}}}"""))}}]}""";
}
