using System.Net.Http.Json;
using System.Text.Json;
using Lanterne.Access;
using Lanterne.Usagers;
using OtpNet;

namespace Conformance.Samples.Tests;

/// <summary>Somebody at a browser of their own.</summary>
internal sealed class Visitor(Uri product, TimeProvider clock) : IDisposable
{
    public const string Adele = "adele.phare";

    private readonly HttpClient _http = new() { BaseAddress = product };

    /// <summary>Where the page says that the session stands.</summary>
    public async Task<string> StageAsync() => (await _http.GetFromJsonAsync<JsonElement>("/api/seance")).GetProperty("etape").GetString()!;

    public Task<HttpResponseMessage> GivePhraseAsync(string login = Adele, string? phrase = null) =>
        _http.PostAsJsonAsync("/api/seance", new { identifiant = login, phrase = phrase ?? MemberOf(login).Phrase });

    public Task<HttpResponseMessage> GiveCodeAsync(string login = Adele, string? code = null) =>
        _http.PostAsJsonAsync("/api/seance/code", new { code = code ?? new Totp(Base32Encoding.ToBytes(MemberOf(login).Totp)).ComputeTotp(clock.GetUtcNow().UtcDateTime) });

    public async Task<Visitor> ComeInAsync(string login = Adele)
    {
        await GivePhraseAsync(login);
        await GiveCodeAsync(login);
        await PostAsync("seance/information", new { });
        return this;
    }

    public Task<HttpResponseMessage> LeaveAsync() => _http.DeleteAsync("/api/seance");

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync($"/api/{path}");

    public Task<HttpResponseMessage> PostAsync(string path, object body) => _http.PostAsJsonAsync($"/api/{path}", body);

    public void Dispose() => _http.Dispose();

    public static Member MemberOf(string login) => Seed.Read<Member>("equipe.json").Single(member => member.Login == login);
}
