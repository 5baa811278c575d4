using Conformance.Fakes.Hosting;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace Conformance.Bench.Transport;

/// <summary>Bare Kestrel over mutual TLS: says again what it hears, and records both by the recorder of the services.</summary>
internal sealed class Echo : IServiceHandler, IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ExchangeRecorder _recorder;

    private Echo(TestPki pki, IJournal journal)
    {
        _recorder = new ExchangeRecorder(this, journal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(https =>
        {
            https.ServerCertificate = pki.Server.Load();
            https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            https.AllowAnyClientCertificate();
        })));
        _server = builder.Build();
        _server.Run(SayAgainAsync);
    }

    public string Service => "echo";

    public Uri Address => new(_server.Urls.Single());

    public static async Task<Echo> StartAsync(TestPki pki, IJournal journal)
    {
        var echo = new Echo(pki, journal);
        await echo._server.StartAsync();
        return echo;
    }

    public ServiceAnswer Answer(ServiceRequest request) => new() { Status = 200, Operation = "echo", ContentType = "application/octet-stream", Body = request.Body };

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task SayAgainAsync(HttpContext context)
    {
        var body = new byte[context.Request.ContentLength ?? 0];
        await context.Request.Body.ReadExactlyAsync(body);
        var request = RequestReader.Head(context) with { Body = body };
        var answer = Answer(request);
        _recorder.Record(request, answer);
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
