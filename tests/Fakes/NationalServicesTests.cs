using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Conformance.Fakes.Hosting;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Conformance.Fakes.Tests;

public class NationalServicesTests
{
    private readonly ScratchJournal _scratch = new();
    private readonly HttpClient _http = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    [TearDown]
    public void Discard()
    {
        _http.Dispose();
        _scratch.Dispose();
    }

    [Test]
    public async Task Answer_at_the_addresses_of_their_line()
    {
        await using var services = await StartAsync();
        var line = Line(services);
        (await _http.GetAsync($"{Text(line, "psc", "issuer")}/.well-known/openid-configuration")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await _http.GetAsync($"{Text(line, "annuaire", "url")}/metadata")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        _http.DefaultRequestHeaders.Add("ESANTE-API-KEY", Text(line, "annuaire", "apiKey"));
        (await _http.GetAsync($"{Text(line, "annuaire", "url")}/metadata")).StatusCode.Should().Be(HttpStatusCode.OK);
        await services.Dmp.SendCanaryAsync("essai", CancellationToken.None);
        _scratch.Exchanges.Select(exchange => exchange.Service).Should().Equal("psc", "annuaire", "annuaire", "dmp");
    }

    [Test]
    public async Task Take_mail_where_their_line_says()
    {
        await using var services = await StartAsync();
        var smtp = Line(services).GetProperty("smtp");
        using var client = new SmtpClient { ServerCertificateValidationCallback = (_, _, _, _) => true };
        await client.ConnectAsync(Text(Line(services), "smtp", "host"), smtp.GetProperty("port").GetInt32(), SecureSocketOptions.StartTls);
        client.IsSecure.Should().BeTrue();
    }

    [Test]
    public async Task Tell_on_one_line_what_design_promises()
    {
        await using var services = await StartAsync();
        ServiceEndpoints.Of(services, Certificates.Pki).ToJson().Should().NotContain("\n");
        Line(services).EnumerateObject().Select(member => member.Name).Should().Equal("dmp", "annuaire", "psc", "smtp", "imap", "mllp", "certificates");
        Text(Line(services), "dmp", "url").Should().EndWith("/si-dmp-server/v2/services");
        Text(Line(services), "dmp", "paramLps").Should().EndWith("/web/dmp/documents/param-lps");
        Text(Line(services), "dmp", "accesDirect").Should().EndWith("/AccesDirect/");
        Text(Line(services), "dmp", "accesIndirectRenforce").Should().EndWith("/AccesIndirectRenforce/");
        Line(services).GetProperty("imap").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Test]
    public async Task Name_files_that_exist()
    {
        await using var services = await StartAsync();
        var certificates = Line(services).GetProperty("certificates");
        string[] paths = [Text(certificates, "auth", "cert"), Text(certificates, "auth", "key"), Text(certificates, "sign", "cert"), Text(certificates, "sign", "key")];
        paths.Append(certificates.GetProperty("ca").GetString()).Should().OnlyContain(path => File.Exists(path));
    }

    [TestCase("dmp")]
    [TestCase("annuaire")]
    [TestCase("psc")]
    [TestCase("smtp")]
    public async Task Say_whose_port_is_taken(string service)
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        var port = ((IPEndPoint)squatter.LocalEndpoint).Port;
        await FluentActions.Awaiting(() => StartAsync(new ServicesSettings { Ports = new Dictionary<string, int> { [service] = port } }))
            .Should().ThrowAsync<PortTakenException>().WithMessage($"*{port}*ports.{service}*");
    }

    private Task<NationalServices> StartAsync(ServicesSettings? settings = null) =>
        NationalServices.StartAsync(settings ?? new ServicesSettings(), _scratch.Journal, Certificates.Pki, TimeProvider.System);

    private static JsonElement Line(NationalServices services) => JsonDocument.Parse(ServiceEndpoints.Of(services, Certificates.Pki).ToJson()).RootElement;

    private static string Text(JsonElement line, string part, string name) => line.GetProperty(part).GetProperty(name).GetString()!;
}
