using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>The DMP without its socket: reads a SOAP message and its VIHF, judges them, answers.</summary>
public sealed class DmpHandler : IServiceHandler
{
    /// <summary>Path under which the services stand.</summary>
    public const string Root = "/si-dmp-server/v2/services/";

    internal const string SoapFaultName = "soap-fault";
    private const string Repository = "repository";
    private const long LargestMessage = 16 * 1024 * 1024;

    private static readonly string[] Services = ["patients", "patientsSpecific", "patientsPDQ", "habilitations", "registry", Repository];

    private readonly DmpSettings _settings;
    private readonly CanaryEar _canaries;
    private readonly Dispatch _dispatch;
    private readonly SecurityRules _security;
    private readonly WebPages _pages;
    private readonly RightsGate _rights = new(RightsMatrix.Shipped);

    /// <summary>Prepares a DMP.</summary>
    /// <param name="records">What it holds.</param>
    /// <param name="trust">Authorities of the certificates that it takes.</param>
    /// <param name="settings">How it is served.</param>
    /// <param name="clock">Clock that validity is judged by.</param>
    /// <param name="canary">Certificate of the harness, the only one that can send a canary; null for none.</param>
    public DmpHandler(DmpRecords records, CertificateTrust trust, DmpSettings settings, TimeProvider clock, X509Certificate2? canary = null)
    {
        _settings = settings;
        _canaries = new CanaryEar(canary);
        var judge = new SubmissionJudge(settings, trust, clock);
        _dispatch = new Dispatch([
            new ExistenceTest(records, clock), new Habilitation(records, clock), new AuthorisedPatients(records), new TraitsSearch(records, clock), new AuthorisedProfessionals(records, clock),
            new DocumentSubmission(records, judge), new DocumentSearch(records), new DocumentRetrieval(records), new DocumentUpdate(records, judge)]);
        var register = new AssertionRegister(clock);
        _security = new SecurityRules(trust, settings, VihfRules.OfServices(settings, register, clock), clock);
        _pages = new WebPages([
            new ParameterFile(settings.Parameters), new DirectAccess(settings),
            new ReinforcedAccess(new SecurityRules(trust, settings, VihfRules.OfWebPs(settings, register, clock), clock), settings)]);
    }

    /// <inheritdoc/>
    public string Service => "dmp";

    /// <inheritdoc/>
    public IReadOnlyList<ServiceFault> Faults => OwnFaults;

    internal static IReadOnlyList<ServiceFault> OwnFaults { get; } = [new(SoapFaultName), .. OrderedErrors.Faults];

    /// <inheritdoc/>
    public long LargestBody(Uri url) => PathOf(url) == Repository ? _settings.LargestBatch : LargestMessage;

    /// <inheritdoc/>
    public ServiceAnswer Answer(ServiceRequest request)
    {
        var path = PathOf(request.Url);
        if (_canaries.Hear(request) is { } heard)
            return heard;
        if (_pages.Answer(request) is { } page)
            return page;
        if (!Services.Contains(path))
            return WrongAddress.NotFound(request.Url, Root, Services);
        if (request.Method != "POST")
            return WrongAddress.NotAllowed(request.Method);
        return Answer(request, path, new Reception(_settings.Strictness));
    }

    /// <inheritdoc/>
    public string OperationOf(ServiceRequest request)
    {
        if (_canaries.Hear(request) is { } heard)
            return heard.Operation;
        if (_pages.OperationOf(request) is { } operation)
            return operation;
        return SoapReader.Read(request, new Reception(Strictness.Sandbox)) is { } message ? _dispatch.NameOf(message) : ExchangeRecorded.Unknown;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> FactsOf(ServiceRequest request)
    {
        var reception = new Reception(Strictness.Sandbox);
        if (SoapReader.Read(request, reception) is not { } message)
            return reception.Facts;
        if (message.Assertions.Count == 1)
            VihfReader.Read(message.Assertions[0]).StateIn(reception);
        _dispatch.Find(message, PathOf(request.Url), reception)?.Observe(message.Body, reception);
        return reception.Facts;
    }

    /// <inheritdoc/>
    public ServiceAnswer? AnswerOf(ServiceFault fault, ServiceRequest request)
    {
        if (!OwnFaults.Contains(fault))
            return null;
        var message = SoapReader.Read(request, new Reception(Strictness.Sandbox));
        var operation = message is null ? ExchangeRecorded.Unknown : _dispatch.NameOf(message);
        return OrderedErrors.Answer(fault, PathOf(request.Url), operation, message);
    }

    /// <inheritdoc/>
    public ServiceRequest Redact(ServiceRequest request) => DmpRedaction.WithoutSecrets(request);

    private static string PathOf(Uri url) => url.AbsolutePath.StartsWith(Root, StringComparison.Ordinal) ? url.AbsolutePath[Root.Length..].TrimEnd('/') : "";

    private ServiceAnswer Answer(ServiceRequest request, string path, Reception reception)
    {
        if (SoapReader.Read(request, reception) is not { } message)
            return AnswerWriter.Fault(path, ExchangeRecorded.Unknown, null, reception);

        reception.Take(AddressingRules.Check(message));
        var vihf = _security.Judge(message.Assertions, _dispatch.NameOf(message), request.ClientCertificate, reception);
        if (_dispatch.Find(message, path, reception) is not { } transaction)
            return AnswerWriter.Fault(path, _dispatch.NameOf(message), message, reception);

        transaction.Observe(message.Body, reception);
        var reply = _rights.Answer(transaction, message, vihf, reception);
        return reply is null || reception.Refusal is not null
            ? AnswerWriter.Fault(path, transaction.Name, message, reception)
            : AnswerWriter.Reply(path, transaction, reply, message, reception);
    }
}
