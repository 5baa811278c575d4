using System.Net;
using System.Text.RegularExpressions;
using OtpNet;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Tests;

/// <summary>A browser without scripts: cookies, links and forms.</summary>
internal sealed partial class Browser : IDisposable
{
    private static readonly SeedData Seed = SeedData.Load();

    private readonly HttpClient _http;
    private readonly TimeProvider _clock;

    public Browser(Uri product, TimeProvider clock)
    {
        _clock = clock;
        _http = new HttpClient(new SocketsHttpHandler
        {
            CookieContainer = Cookies,
            UseProxy = false,
            SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true },
        }) { BaseAddress = product };
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Path of the page shown.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Whole address of the page shown.</summary>
    public string Address { get; private set; } = "";

    public string Html { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    /// <summary>What a person reads of the page.</summary>
    public string Text => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(Body(), " "), " ")).Trim();

    public string Title => WebUtility.HtmlDecode(TitleTag().Match(Html).Groups[1].Value);

    public static SeedUser User(string login) => Seed.Users.Single(user => user.Login == login);

    public async Task<Browser> Go(string path)
    {
        await Show(await _http.GetAsync(path));
        return this;
    }

    public async Task<Browser> Submit(string path, params (string Name, string Value)[] fields)
    {
        var values = fields.Append(("__RequestVerificationToken", Token().Match(Html).Groups[1].Value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var form = new FormUrlEncodedContent(values);
        await Show(await _http.PostAsync(path, form));
        return this;
    }

    public Task<Browser> GivePassword(string login) => GivePassword(login, User(login).Password);

    public async Task<Browser> GivePassword(string login, string password)
    {
        await Go("/connexion");
        return await Submit("/connexion", ("login", login), ("password", password));
    }

    public Task<Browser> GiveCode(string code) => Submit("/connexion/second-facteur", ("code", code));

    public string CodeOf(string login) => new Totp(Base32Encoding.ToBytes(User(login).TotpSecret)).ComputeTotp(_clock.GetUtcNow().UtcDateTime);

    /// <summary>Both factors, up to the notice or the patients.</summary>
    public async Task<Browser> LogIn(string login)
    {
        await GivePassword(login);
        return await GiveCode(CodeOf(login));
    }

    public Task<Browser> Acknowledge() => Submit("/information-rpps");

    public Task<Browser> LogOut() => Submit("/deconnexion");

    public async Task<Browser> ChangePassword(string current, string wanted, string? confirmation = null)
    {
        await Go("/compte/mot-de-passe");
        return await Submit("/compte/mot-de-passe", ("current", current), ("new", wanted), ("confirmation", confirmation ?? wanted));
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Identifies on the page of Pro Santé Connect at hand.</summary>
    public Task<Browser> IdentifyAs(string nationalId) => Submit(Address, ("national_id", nationalId));

    private async Task Show(HttpResponseMessage answer)
    {
        if (answer.Headers.Location is { IsAbsoluteUri: true } backFromHttps)
            answer = await _http.GetAsync(backFromHttps);
        using (answer)
        {
            Address = answer.RequestMessage!.RequestUri!.ToString();
            Path = answer.RequestMessage!.RequestUri!.AbsolutePath;
            Status = answer.StatusCode;
            Html = await answer.Content.ReadAsStringAsync();
        }
    }

    private string Body() => Html.Contains("<body", StringComparison.Ordinal) ? Html[Html.IndexOf("<body", StringComparison.Ordinal)..] : Html;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex TitleTag();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
