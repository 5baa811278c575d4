using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>Showing the log-in page again forgets the wrong attempts.</summary>
internal sealed class VerrouLeveParRechargement : IDefect
{
    public string Id => "verrou-leve-par-rechargement";

    public string Title => "Recharger la page de connexion remet à zéro le nombre d'essais";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.01.01"];

    public void Apply(IServiceCollection services) => services
        .AddSingleton<ForgetfulLimiter>()
        .AddSingleton<IAttemptLimiter>(provider => provider.GetRequiredService<ForgetfulLimiter>())
        .AddSingleton<IStartupFilter, Reload>();

    private sealed class ForgetfulLimiter(TimeProvider clock) : AttemptLimiter(clock)
    {
        public void Reset() => ForgetAll();
    }

    private sealed class Reload(ForgetfulLimiter limiter) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/connexion")
                    limiter.Reset();
                return following(context);
            });
            next(app);
        };
    }
}
