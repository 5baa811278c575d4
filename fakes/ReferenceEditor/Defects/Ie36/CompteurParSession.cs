using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>The count is kept in the browser's cookie, and another browser starts afresh.</summary>
internal sealed class CompteurParSession : IDefect
{
    public string Id => "compteur-par-session";

    public string Title => "Le compteur d'essais est tenu dans un cookie : un nouveau navigateur repart de zéro";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IAttemptLimiter, CookieLimiter>();

    private sealed class CookieLimiter(IHttpContextAccessor http) : IAttemptLimiter
    {
        private const string Name = "hippocampe-essais";

        private HttpContext Context => http.HttpContext!;

        private int Count => int.TryParse(Context.Request.Cookies[Name], out var count) ? count : 0;

        public bool Locked(string login) => Count >= AttemptLimiter.Limit;

        public int Fail(string login)
        {
            var count = Count + 1;
            Context.Response.Cookies.Append(Name, $"{count}", Cookies.Options);
            return Math.Max(0, AttemptLimiter.Limit - count);
        }

        public void Succeed(string login) => Context.Response.Cookies.Delete(Name, Cookies.Options);
    }
}
