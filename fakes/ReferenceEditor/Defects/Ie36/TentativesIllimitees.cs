using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>Wrong passwords are not counted.</summary>
internal sealed class TentativesIllimitees : IDefect
{
    public string Id => "tentatives-illimitees";

    public string Title => "Les mots de passe erronés ne sont pas comptés : le nombre d'essais est illimité";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IAttemptLimiter, NoLimit>();

    private sealed class NoLimit : IAttemptLimiter
    {
        public bool Locked(string login) => false;

        public int Fail(string login) => AttemptLimiter.Limit;

        public void Succeed(string login)
        {
        }
    }
}
