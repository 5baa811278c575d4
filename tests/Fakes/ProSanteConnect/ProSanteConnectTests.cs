using System.Net;
using Conformance.Reports.Journal;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Conformance.Fakes.Tests.ProSanteConnect;

public class ProSanteConnectTests : StartedService
{
    [Test]
    public async Task Discovers_endpoints_under_its_issuer()
    {
        var (status, document) = await Browsing.GetAsync(".well-known/openid-configuration");
        status.Should().Be(HttpStatusCode.OK);
        document.GetProperty("issuer").GetString().Should().Be(Psc.Issuer.ToString()).And.EndWith("/auth/realms/esante-wallet");
        document.GetProperty("token_endpoint").GetString().Should().StartWith(Psc.Issuer.ToString());
    }

    [Test]
    public async Task Asks_in_French_who_one_is()
    {
        var page = await (await Browsing.AuthorizeAsync()).Content.ReadAsStringAsync();
        page.Should().Contain("lang=\"fr\"").And.Contain("<label for=\"national_id\">Identifiant national</label>").And.Contain("S'identifier</button>");
    }

    [Test]
    public async Task Sends_the_browser_back_with_the_state_and_a_code()
    {
        var answer = await Browsing.IdentifyAsync(Doctor);
        answer.Headers.Location!.ToString().Should().StartWith(Product.Callback);
        Product.Returned(answer)["state"].Should().Be("etat");
        Product.Returned(answer)["code"].Should().NotBeNullOrEmpty();
    }

    [Test]
    public async Task Signs_an_identity_token_that_its_published_key_verifies()
    {
        var (_, tokens) = await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        var keys = new JsonWebKeySet((await Browsing.GetAsync("protocol/openid-connect/certs")).Body.GetRawText());
        var token = await new JsonWebTokenHandler().ValidateTokenAsync(tokens.GetProperty("id_token").GetString(), new TokenValidationParameters
        {
            ValidIssuer = Psc.Issuer.ToString(), ValidAudience = Psc.ClientId, IssuerSigningKeys = keys.GetSigningKeys(), ValidAlgorithms = ["RS256"],
        });
        token.IsValid.Should().BeTrue(token.Exception?.Message);
        token.Claims["SubjectNameID"].Should().Be(Doctor);
        token.Claims.Should().Contain("nonce", "unique").And.Contain("acr", "eidas1").And.Contain("family_name", "ESSAI").And.ContainKey("auth_time");
    }

    [Test]
    public async Task Describes_the_professional_to_who_holds_the_access_token()
    {
        var (_, tokens) = await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        var (status, claims) = await Browsing.GetAsync("protocol/openid-connect/userinfo", tokens.GetProperty("access_token").GetString());
        status.Should().Be(HttpStatusCode.OK);
        claims.GetProperty("SubjectNameID").GetString().Should().Be(Doctor);
        claims.GetProperty("SubjectRefPro").GetProperty("exercices")[0].GetProperty("nomDexercice").GetString().Should().Be("ESSAI");
    }

    [Test]
    public async Task Describes_nobody_once_the_access_token_has_expired()
    {
        var (_, tokens) = await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        Clock.Advance(TimeSpan.FromMinutes(5));
        (await Browsing.GetAsync("protocol/openid-connect/userinfo", tokens.GetProperty("access_token").GetString())).Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task Accepts_the_secret_in_basic_authentication()
    {
        var code = await Browsing.CodeAsync(Doctor);
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Psc.ClientId}:{Psc.ClientSecret}")));
        Browsing.Form.Remove("client_secret");
        Browsing.Form["code"] = code;
        (await http.PostAsync(Browsing.At("protocol/openid-connect/token"), new FormUrlEncodedContent(Browsing.Form!))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task Gives_new_tokens_against_a_refresh_token_once()
    {
        var (_, tokens) = await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        Browsing.Form["grant_type"] = "refresh_token";
        Browsing.Form["refresh_token"] = tokens.GetProperty("refresh_token").GetString();
        (await Browsing.PostAsync(Browsing.Form)).Status.Should().Be(HttpStatusCode.OK);
        (await Browsing.PostAsync(Browsing.Form)).Body.GetProperty("error").GetString().Should().Be("invalid_grant");
    }

    [Test]
    public async Task Forgets_the_session_at_logout()
    {
        var (_, tokens) = await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        var answer = await Browsing.LogoutAsync($"?id_token_hint={tokens.GetProperty("id_token").GetString()}&post_logout_redirect_uri={Product.Callback}");
        answer.Headers.Location!.ToString().Should().Be(Product.Callback);
        (await Browsing.GetAsync("protocol/openid-connect/userinfo", tokens.GetProperty("access_token").GetString())).Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task Names_user_client_and_level_in_the_journal()
    {
        await Browsing.RedeemAsync(await Browsing.CodeAsync(Doctor));
        Scratch.Exchanges.Select(exchange => exchange.Operation).Should().Equal("auth", "token");
        Scratch.Exchanges.Should().OnlyContain(exchange => exchange.Facts["user"] == Doctor && exchange.Facts["clientId"] == Psc.ClientId && exchange.Facts["acr"] == "eidas1");
    }

    [Test]
    public async Task Keeps_codes_tokens_and_secrets_out_of_the_journal()
    {
        var code = await Browsing.CodeAsync(Doctor);
        var (_, tokens) = await Browsing.RedeemAsync(code);
        await Browsing.LogoutAsync($"?id_token_hint={tokens.GetProperty("id_token").GetString()}");
        var written = string.Concat(Scratch.Exchanges.SelectMany(exchange => new[] { exchange.Request, exchange.Response! }).Select(Scratch.Text));
        string[] secrets = [code, Psc.ClientSecret, Product.Verifier, .. new[] { "access_token", "id_token", "refresh_token" }.Select(name => tokens.GetProperty(name).GetString()!)];
        secrets.Should().OnlyContain(secret => !written.Contains(secret));
        written.Should().Contain(Redactor.Mark).And.Contain("grant_type=authorization_code");
    }
}
