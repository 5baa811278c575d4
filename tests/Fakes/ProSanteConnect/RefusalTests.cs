using System.Net;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.ProSanteConnect;

public class RefusalTests : StartedService
{
    [Test]
    public async Task Asks_again_when_nobody_has_the_identifier_and_escapes_it()
    {
        var answer = await Browsing.IdentifyAsync("<script>8");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"").And.Contain("&lt;script&gt;8").And.NotContain("<script>");
        Scratch.Exchanges.Single().Facts["result"].Should().Be("inconnu");
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
        Browsing.Form[name] = value;
        var (status, body) = await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        (status, body.GetProperty("error").GetString()).Should().Be((expected, error));
        Scratch.Exchanges[^1].Facts["result"].Should().Be(error);
    }

    [Test]
    public async Task Takes_a_code_once()
    {
        var code = await Browsing.CodeAsync(Doctor);
        await Browsing.RedeemAsync(code);
        (await Browsing.RedeemAsync(code)).Body.GetProperty("error").GetString().Should().Be("invalid_grant");
    }

    [Test]
    public async Task Takes_no_code_that_has_expired()
    {
        var code = await Browsing.CodeAsync(Doctor);
        Clock.Advance(TimeSpan.FromMinutes(2));
        (await Browsing.RedeemAsync(code)).Body.GetProperty("error").GetString().Should().Be("invalid_grant");
    }

    [TestCase("client_id", "inconnu")]
    [TestCase("redirect_uri", "https://ailleurs.example/retour")]
    [TestCase("redirect_uri", "javascript:alert(1)")]
    [TestCase("redirect_uri", null)]
    public async Task Sends_nobody_to_an_address_that_it_does_not_know(string name, string? value)
    {
        Browsing.Asked[name] = value;
        var answer = await Browsing.IdentifyAsync(Doctor);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.Location.Should().BeNull();
    }

    [TestCase("response_type", "token", "unsupported_response_type")]
    [TestCase("scope", "scope_all", "invalid_scope")]
    [TestCase("prompt", "none", "login_required")]
    public async Task Sends_the_browser_back_with_the_error(string name, string value, string error)
    {
        Browsing.Asked[name] = value;
        var returned = Product.Returned(await Browsing.AuthorizeAsync());
        (returned["error"], returned["state"], returned["code"]).Should().Be((error, "etat", null));
    }

    [TestCase("acr_values", "PSC.08")]
    [TestCase("state", "RFC 6749 10.12")]
    [TestCase("nonce", "OIDC Core 3.1.2.1")]
    public async Task Notes_what_a_request_leaves_out_and_serves_it(string name, string rule)
    {
        Browsing.Asked[name] = null;
        (await Browsing.AuthorizeAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        Scratch.Exchanges.Single().Notes.Should().ContainSingle().Which.Rule.Should().Be(rule);
    }

    [TestCase("protocol/openid-connect/introspect")]
    [TestCase("")]
    public async Task Knows_no_other_address(string path) => (await Browsing.GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);

    [TestCase("")]
    [TestCase("garbage")]
    [TestCase("a.b.c")]
    public async Task Survives_a_hint_that_is_no_token(string hint) =>
        (await Browsing.LogoutAsync($"?id_token_hint={hint}")).StatusCode.Should().Be(HttpStatusCode.OK);

    [Test]
    public async Task Is_unavailable_on_demand()
    {
        using (Psc.Arm(ServiceFault.Unavailable))
            (await Browsing.AuthorizeAsync()).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await Browsing.AuthorizeAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
