using System.Net;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.ProSanteConnect;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.ProSanteConnect;

public class RefusalTests
{
    private const string Doctor = "899900000008";

    private readonly ScratchJournal _scratch = new();
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private ProSanteConnectService _psc = null!;
    private Product _product = null!;

    [SetUp]
    public void Start()
    {
        _psc = ProSanteConnectService.Start(new ProSanteConnectSettings(), _scratch.Journal, Certificates.Pki, _clock);
        _psc.Register(new ProSanteConnectUser(Doctor, "ESSAI", "Camille"));
        _product = new Product(_psc);
    }

    [TearDown]
    public async Task Discard()
    {
        _product.Dispose();
        await _psc.DisposeAsync();
        _scratch.Dispose();
    }

    [Test]
    public async Task Asks_again_when_nobody_has_the_identifier_and_escapes_it()
    {
        var answer = await _product.IdentifyAsync("<script>8");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"").And.Contain("&lt;script&gt;8").And.NotContain("<script>");
        _scratch.Exchanges.Single().Facts["result"].Should().Be("inconnu");
    }

    [TestCase("client_secret", "faux", HttpStatusCode.Unauthorized, "invalid_client")]
    [TestCase("client_id", "autre", HttpStatusCode.Unauthorized, "invalid_client")]
    [TestCase("grant_type", "password", HttpStatusCode.BadRequest, "unsupported_grant_type")]
    [TestCase("grant_type", null, HttpStatusCode.BadRequest, "invalid_request")]
    [TestCase("redirect_uri", "http://127.0.0.1:5999/ailleurs", HttpStatusCode.BadRequest, "invalid_grant")]
    [TestCase("code_verifier", "un-autre", HttpStatusCode.BadRequest, "invalid_grant")]
    [TestCase("code_verifier", null, HttpStatusCode.BadRequest, "invalid_grant")]
    public async Task Gives_no_token_for_a_wrong_request(string name, string? value, HttpStatusCode expected, string error)
    {
        _product.Form[name] = value;
        var (status, body) = await _product.RedeemAsync(await _product.CodeAsync(Doctor));
        (status, body.GetProperty("error").GetString()).Should().Be((expected, error));
        _scratch.Exchanges[^1].Facts["result"].Should().Be(error);
    }

    [Test]
    public async Task Takes_a_code_once()
    {
        var code = await _product.CodeAsync(Doctor);
        await _product.RedeemAsync(code);
        (await _product.RedeemAsync(code)).Body.GetProperty("error").GetString().Should().Be("invalid_grant");
    }

    [Test]
    public async Task Takes_no_code_that_has_expired()
    {
        var code = await _product.CodeAsync(Doctor);
        _clock.Advance(TimeSpan.FromMinutes(2));
        (await _product.RedeemAsync(code)).Body.GetProperty("error").GetString().Should().Be("invalid_grant");
    }

    [TestCase("client_id", "inconnu")]
    [TestCase("redirect_uri", "https://ailleurs.example/retour")]
    [TestCase("redirect_uri", "javascript:alert(1)")]
    [TestCase("redirect_uri", null)]
    public async Task Sends_nobody_to_an_address_that_it_does_not_know(string name, string? value)
    {
        _product.Asked[name] = value;
        var answer = await _product.IdentifyAsync(Doctor);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.Location.Should().BeNull();
    }

    [TestCase("response_type", "token", "unsupported_response_type")]
    [TestCase("scope", "scope_all", "invalid_scope")]
    [TestCase("prompt", "none", "login_required")]
    public async Task Sends_the_browser_back_with_the_error(string name, string value, string error)
    {
        _product.Asked[name] = value;
        var returned = Product.Returned(await _product.AuthorizeAsync());
        (returned["error"], returned["state"], returned["code"]).Should().Be((error, "etat", null));
    }

    [TestCase("acr_values", "PSC.08")]
    [TestCase("state", "RFC 6749 10.12")]
    [TestCase("nonce", "OIDC Core 3.1.2.1")]
    public async Task Notes_what_a_request_leaves_out_and_serves_it(string name, string rule)
    {
        _product.Asked[name] = null;
        (await _product.AuthorizeAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        _scratch.Exchanges.Single().Notes.Should().ContainSingle().Which.Rule.Should().Be(rule);
    }

    [TestCase("protocol/openid-connect/introspect")]
    [TestCase("")]
    public async Task Knows_no_other_address(string path) => (await _product.GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);

    [TestCase("")]
    [TestCase("garbage")]
    [TestCase("a.b.c")]
    public async Task Survives_a_hint_that_is_no_token(string hint) =>
        (await _product.LogoutAsync($"?id_token_hint={hint}")).StatusCode.Should().Be(HttpStatusCode.OK);

    [Test]
    public async Task Is_unavailable_on_demand()
    {
        using (_psc.Arm(ServiceFault.Unavailable))
            (await _product.AuthorizeAsync()).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await _product.AuthorizeAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
