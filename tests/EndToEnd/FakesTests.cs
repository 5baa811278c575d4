using System.Net;
using System.Text.Json;
using CliWrap.EventStream;

namespace Conformance.EndToEnd.Tests;

public class FakesTests
{
    private readonly CommandLine _conformance = new();
    private string _annuaire = "";

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task One_json_line_tells_where_every_service_answers()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var file = Path.Combine(CommandLine.Editors, "reference.yaml");
        try
        {
            await foreach (var said in _conformance.Command("fakes", file, "--json", "--out", _conformance.Out).ListenAsync(stop.Token))
            {
                if (said is not StandardOutputCommandEvent line)
                    continue;
                await ShouldAnswerAsync(JsonDocument.Parse(line.Text).RootElement);
                await stop.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail("The services stopped before they were told to.");
    }

    [Test]
    public async Task Each_exchange_is_told_with_what_is_wrong_in_it()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        await foreach (var said in _conformance.Command("fakes", Path.Combine(CommandLine.Editors, "reference.yaml"), "--out", _conformance.Out).ListenAsync(stop.Token))
        {
            if (said is not StandardOutputCommandEvent { Text: var line })
                continue;
            if (line.StartsWith("Annuaire Santé", StringComparison.Ordinal))
                _annuaire = line.Split(' ')[^1];
            if (line.StartsWith("Chaque échange", StringComparison.Ordinal))
                await http.GetAsync($"{_annuaire}/Practitioner?name=essai");
            if (line.StartsWith("wire:", StringComparison.Ordinal))
            {
                line.Should().Contain("Recherche Practitioner");
                return;
            }
        }

        Assert.Fail("The exchange was not told.");
    }

    private static async Task ShouldAnswerAsync(JsonElement endpoints)
    {
        foreach (var key in new[] { "dmp", "annuaire", "psc", "smtp", "imap", "mllp", "certificates" })
            endpoints.TryGetProperty(key, out _).Should().BeTrue(key);
        File.Exists(endpoints.GetProperty("certificates").GetProperty("ca").GetString()).Should().BeTrue();

        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        var configuration = await http.GetAsync($"{endpoints.GetProperty("psc").GetProperty("issuer").GetString()}/.well-known/openid-configuration");
        configuration.StatusCode.Should().Be(HttpStatusCode.OK);
        var unauthorised = await http.GetAsync($"{endpoints.GetProperty("annuaire").GetProperty("url").GetString()}/Practitioner?name=essai");
        unauthorised.StatusCode.Should().BeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }
}
