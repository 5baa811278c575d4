using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>The first answer for a patient is shown forever.</summary>
internal sealed class StatutFige : IDefect
{
    public string Id => "statut-fige";

    public string Title => "L'état affiché reste celui de la première consultation du dossier";

    public IReadOnlyList<string> Preuves => ["DMP/UX.12.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusSource, FirstAnswer>();

    private sealed class FirstAnswer(DmpGateway dmp) : IDmpStatusSource
    {
        private readonly ConcurrentDictionary<string, DmpStatus> _first = new();

        public async Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
            _first.GetOrAdd(patient.Id, await dmp.ReadAsync(caller, patient, cancellation));
    }
}
