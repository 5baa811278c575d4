using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;

namespace Lanterne.Dmp;

/// <summary>Asks the DMP, over mutual TLS, each question with an assertion in the name of who asks it.</summary>
internal sealed class DmpClient(LanterneSettings settings, TimeProvider clock) : IDisposable
{
    private const string Silent = "Le DMP ne répond pas.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lazy<(HttpClient Http, AssertionWriter Assertions)> _line = new(() => Open(settings, clock));

    /// <summary>TD0.2: the state of a DMP.</summary>
    /// <exception cref="DmpException">No usable answer.</exception>
    public async Task<DmpState> StateAsync(Caller caller, string ins, CancellationToken cancellation) =>
        ExistenceQuestion.Read((await AskAsync(ExistenceQuestion.Of(ins, clock.GetUtcNow()), caller, ins, cancellation)).Body);

    /// <summary>TD3.1: the documents of a DMP.</summary>
    /// <exception cref="DmpException">No usable answer.</exception>
    public async Task<IReadOnlyList<DmpDocument>> DocumentsAsync(Caller caller, string ins, CancellationToken cancellation) =>
        DocumentQuestion.Read((await AskAsync(DocumentQuestion.Of(ins), caller, ins, cancellation)).Body);

    /// <summary>TD3.2: the text of a document.</summary>
    /// <exception cref="DmpException">No usable answer.</exception>
    public async Task<string> ReadAsync(Caller caller, string ins, string repository, string uniqueId, CancellationToken cancellation) =>
        ContentQuestion.Read(await AskAsync(ContentQuestion.Of(repository, uniqueId), caller, ins, cancellation));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_line.IsValueCreated)
            _line.Value.Http.Dispose();
    }

    private static (HttpClient, AssertionWriter) Open(LanterneSettings settings, TimeProvider clock) => settings is { Dmp: { } address, Connection: { } connection, Seal: { } seal }
        ? (Trust.Client(settings, address, Trust.Load(connection), Patience), new AssertionWriter(Trust.Load(seal), settings.Finess, clock))
        : throw new DmpException("Le DMP n'est pas réglé : son adresse ou les certificats manquent.");

    private async Task<SoapAnswer> AskAsync(Question question, Caller caller, string ins, CancellationToken cancellation)
    {
        try
        {
            var (http, assertions) = _line.Value;
            var service = new Uri(http.BaseAddress!, question.Service);
            using var request = Envelope.Post(service, question, assertions.Write(caller, ins), Guid.CreateVersion7(clock.GetUtcNow()));
            using var response = await http.SendAsync(request, cancellation);
            return await SoapAnswer.ReadAsync(response, cancellation);
        }
        catch (Exception error) when (error is HttpRequestException or CryptographicException or XmlException or IOException or InvalidDataException)
        {
            throw new DmpException(Silent, error);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new DmpException(Silent, error);
        }
    }
}

/// <summary>A question to the DMP.</summary>
/// <param name="Service">Path under the services: patients, registry, repository.</param>
/// <param name="Action">WS-Addressing action.</param>
/// <param name="Body">Content of the SOAP body.</param>
internal sealed record Question(string Service, string Action, XElement Body);
