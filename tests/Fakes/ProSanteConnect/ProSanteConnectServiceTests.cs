using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Conformance.Fakes.ProSanteConnect;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Conformance.Fakes.Tests.ProSanteConnect;

public class ProSanteConnectServiceTests
{
    private const string Doctor = "899900000011";
    private const string Redirect = "http://127.0.0.1:5000/retour";

    private readonly ScratchJournal _scratch = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
    private ProSanteConnectService _service = null!;

    [SetUp]
    public void Start()
    {
        _service = ProSanteConnectService.Start(0, _scratch.Journal, Certificates.Pki, _clock);
        _service.Register(new ProSanteConnectUser(Doctor, "ESSAI", "Alix"));
    }

    [TearDown]
    public async Task Stop()
    {
        await _service.DisposeAsync();
        _http.Dispose();
        _scratch.Dispose();
    }

    [Test]
    public async Task Describes_itself_under_its_issuer()
    {
        var configuration = await JsonAsync(await _http.GetAsync($"{_service.Issuer}/.well-known/openid-configuration"));
        configuration.GetProperty("issuer").GetString().Should().Be(_service.Issuer.ToString());
        configuration.GetProperty("acr_values_supported")[0].GetString().Should().Be("eidas1");
    }

    [Test]
    public async Task Identifies_a_professional_by_authorization_code()
    {
        var token = await JsonAsync(await TokenAsync(await CodeAsync()));
        var identity = new JsonWebToken(token.GetProperty("id_token").GetString());
        identity.GetClaim("SubjectNameID").Value.Should().Be(Doctor);
        identity.GetClaim("acr").Value.Should().Be("eidas1");
        identity.GetClaim("nonce").Value.Should().Be("n1");
    }

    [Test]
    public async Task Signs_identity_tokens_with_a_key_that_it_publishes()
    {
        var token = (await JsonAsync(await TokenAsync(await CodeAsync()))).GetProperty("id_token").GetString();
        var keys = new JsonWebKeySet(await _http.GetStringAsync($"{_service.Issuer}/protocol/openid-connect/certs"));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = _service.Issuer.ToString(), ValidAudience = _service.ClientId, IssuerSigningKeys = keys.GetSigningKeys(), ValidateLifetime = false,
        });
        result.IsValid.Should().BeTrue(result.Exception?.Message);
    }

    [Test]
    public async Task Tells_who_holds_an_access_token()
    {
        var token = (await JsonAsync(await TokenAsync(await CodeAsync()))).GetProperty("access_token").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_service.Issuer}/protocol/openid-connect/userinfo");
        request.Headers.Authorization = new("Bearer", token);
        (await JsonAsync(await _http.SendAsync(request))).GetProperty("preferred_username").GetString().Should().Be(Doctor);
    }

    [Test]
    public async Task Refuses_a_code_used_twice()
    {
        var code = await CodeAsync();
        await TokenAsync(code);
        await ShouldBeRefusedAsync(TokenAsync(code), HttpStatusCode.BadRequest, "invalid_grant");
    }

    [Test]
    public async Task Refuses_a_code_that_has_expired()
    {
        var code = await CodeAsync();
        _clock.Advance(TimeSpan.FromSeconds(61));
        await ShouldBeRefusedAsync(TokenAsync(code), HttpStatusCode.BadRequest, "invalid_grant");
    }

    [Test]
    public async Task Refuses_a_wrong_secret() =>
        await ShouldBeRefusedAsync(TokenAsync(await CodeAsync(), secret: "faux"), HttpStatusCode.Unauthorized, "invalid_client");

    [Test]
    public async Task Refuses_another_redirection_than_the_one_asked_for() =>
        await ShouldBeRefusedAsync(TokenAsync(await CodeAsync(), redirect: Redirect + "/ailleurs"), HttpStatusCode.BadRequest, "invalid_grant");

    [TestCase("le-bon-verificateur-de-quarante-trois-signes", HttpStatusCode.OK)]
    [TestCase("un-autre", HttpStatusCode.BadRequest)]
    [TestCase(null, HttpStatusCode.BadRequest)]
    public async Task Holds_a_client_to_its_pkce_challenge(string? verifier, HttpStatusCode expected)
    {
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes("le-bon-verificateur-de-quarante-trois-signes")));
        var code = await CodeAsync($"&code_challenge={challenge}&code_challenge_method=S256");
        (await TokenAsync(code, verifier: verifier)).StatusCode.Should().Be(expected);
    }

    [Test]
    public async Task Says_on_its_page_that_an_identifier_is_unknown()
    {
        var page = await _http.PostAsync(Authorization(), new FormUrlEncodedContent([new("national_id", "800000000000")]));
        (await page.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"");
    }

    [TestCase("http://exemple.invalid/retour", "invalid_redirect_uri")]
    [TestCase("pas une adresse", "invalid_redirect_uri")]
    public async Task Sends_nobody_off_this_machine(string redirect, string error) =>
        await ShouldBeRefusedAsync(_http.GetAsync(Authorization(redirect: redirect)), HttpStatusCode.BadRequest, error);

    [Test]
    public async Task Notes_a_request_without_the_level_of_authentication()
    {
        await _http.GetAsync(Authorization().Replace("&acr_values=eidas1", "", StringComparison.Ordinal));
        _scratch.Exchanges.Single().Notes.Should().ContainSingle(note => note.Rule == "PSC.08");
    }

    [Test]
    public async Task Writes_who_identified_but_no_code_token_or_secret()
    {
        var code = await CodeAsync();
        var token = await JsonAsync(await TokenAsync(code));
        var written = string.Concat(_scratch.Exchanges.SelectMany(exchange => new[] { _scratch.Text(exchange.Request), _scratch.Text(exchange.Response!) }));
        written.Should().NotContain(code).And.NotContain(_service.ClientSecret).And.NotContain(token.GetProperty("id_token").GetString());
        _scratch.Exchanges[^1].Facts["user"].Should().Be(Doctor);
    }

    private string Authorization(string more = "", string redirect = Redirect) =>
        $"{_service.Issuer}/protocol/openid-connect/auth?client_id={_service.ClientId}&response_type=code&redirect_uri={Uri.EscapeDataString(redirect)}&scope=openid%20scope_all&state=s1&nonce=n1&acr_values=eidas1{more}";

    private async Task<string> CodeAsync(string more = "")
    {
        var answer = await _http.PostAsync(Authorization(more), new FormUrlEncodedContent([new("national_id", Doctor)]));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["code"]!;
    }

    private Task<HttpResponseMessage> TokenAsync(string code, string? secret = null, string redirect = Redirect, string? verifier = null)
    {
        Dictionary<string, string> form = new()
        {
            ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = redirect, ["client_id"] = _service.ClientId, ["client_secret"] = secret ?? _service.ClientSecret,
        };
        if (verifier is not null)
            form["code_verifier"] = verifier;
        return _http.PostAsync($"{_service.Issuer}/protocol/openid-connect/token", new FormUrlEncodedContent(form));
    }

    private static async Task ShouldBeRefusedAsync(Task<HttpResponseMessage> answering, HttpStatusCode status, string error)
    {
        var answer = await answering;
        answer.StatusCode.Should().Be(status);
        (await JsonAsync(answer)).GetProperty("error").GetString().Should().Be(error);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
