using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Conformance.Fakes.ProSanteConnect;
using Microsoft.IdentityModel.Tokens;

namespace Conformance.Fakes.Tests.ProSanteConnect;

/// <summary>A product that identifies its users with Pro Santé Connect, and the browser that it sends there.</summary>
internal sealed class Product(ProSanteConnectService psc) : IDisposable
{
    public const string Callback = "http://127.0.0.1:5999/retour";
    public const string Verifier = "un-verificateur-de-plus-de-quarante-trois-caracteres";

    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    public Dictionary<string, string?> Asked { get; } = new()
    {
        ["response_type"] = "code",
        ["client_id"] = psc.ClientId,
        ["redirect_uri"] = Callback,
        ["scope"] = "openid scope_all",
        ["acr_values"] = "eidas1",
        ["state"] = "etat",
        ["nonce"] = "unique",
        ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
        ["code_challenge_method"] = "S256",
    };

    public Dictionary<string, string?> Form { get; } = new()
    {
        ["grant_type"] = "authorization_code",
        ["redirect_uri"] = Callback,
        ["client_id"] = psc.ClientId,
        ["client_secret"] = psc.ClientSecret,
        ["code_verifier"] = Verifier,
    };

    public Uri At(string path) => new($"{psc.Issuer}/{path}");

    public Task<HttpResponseMessage> AuthorizeAsync() => _http.GetAsync(AuthorizationUrl());

    public Task<HttpResponseMessage> IdentifyAsync(string nationalId) =>
        _http.PostAsync(AuthorizationUrl(), new FormUrlEncodedContent([new("national_id", nationalId)]));

    public async Task<string> CodeAsync(string nationalId)
    {
        var answer = await IdentifyAsync(nationalId);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return Returned(answer)["code"]!;
    }

    public static System.Collections.Specialized.NameValueCollection Returned(HttpResponseMessage answer) => HttpUtility.ParseQueryString(answer.Headers.Location!.Query);

    public Task<(HttpStatusCode Status, JsonElement Body)> RedeemAsync(string code)
    {
        Form["code"] = code;
        return PostAsync(Form);
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(Dictionary<string, string?> form) => await ReadAsync(
        await _http.PostAsync(At("protocol/openid-connect/token"), new FormUrlEncodedContent(form.Where(pair => pair.Value is not null)!)));

    public async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At(path));
        if (bearer is not null)
            request.Headers.Authorization = new("Bearer", bearer);
        return await ReadAsync(await _http.SendAsync(request));
    }

    public Task<HttpResponseMessage> LogoutAsync(string query) => _http.GetAsync(At($"protocol/openid-connect/logout{query}"));

    public void Dispose() => _http.Dispose();

    private static async Task<(HttpStatusCode Status, JsonElement Body)> ReadAsync(HttpResponseMessage answer) =>
        (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);

    private Uri AuthorizationUrl() => At("protocol/openid-connect/auth?" + string.Join('&', Asked.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}")));
}
