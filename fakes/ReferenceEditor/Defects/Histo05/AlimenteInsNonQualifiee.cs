using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo05;

/// <summary>Documents leave whatever the identity is worth.</summary>
internal sealed class AlimenteInsNonQualifiee : IDefect
{
    public string Id => "alimente-ins-non-qualifiee";

    public string Title => "Le DMP est alimenté même quand l'INS n'est pas qualifiée";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFeedGate, Everybody>();

    private sealed class Everybody : IFeedGate
    {
        public bool Opens(Patient patient) => true;
    }
}
