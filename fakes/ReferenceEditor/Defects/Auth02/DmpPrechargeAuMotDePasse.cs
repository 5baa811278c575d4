using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Notices;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>The DMP is asked as soon as the password is right, for whoever has read the notice.</summary>
internal sealed class DmpPrechargeAuMotDePasse : IDefect
{
    public string Id => "dmp-precharge-au-mot-de-passe";

    public string Title => "Le DMP est interrogé dès le mot de passe, avant le second facteur";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFirstFactor>(provider => ActivatorUtilities.CreateInstance<Hasty>(provider, ActivatorUtilities.CreateInstance<FirstFactor>(provider)));

    private sealed class Hasty(FirstFactor factor, DmpGateway dmp, IPatients patients, INoticeSchedule notices, TimeProvider clock) : IFirstFactor
    {
        public FirstFactorAnswer Check(string login, string password)
        {
            var answer = factor.Check(login, password);
            if (answer.Professional is { } user && !notices.Due(user))
                Task.Run(() => PreloadAsync(user)).GetAwaiter().GetResult();
            return answer;
        }

        private async Task PreloadAsync(Professional user)
        {
            try
            {
                var last = patients.Search(null).Last(patient => patient.IsQualified);
                await dmp.ReadAsync(new DmpCaller(user, user.UsualFactor, clock.GetUtcNow(), ""), last, CancellationToken.None);
            }
            catch (DmpUnavailableException)
            {
                // What is not preloaded is asked later.
            }
        }
    }
}
