using Conformance.Bench.Journeys.Surroundings;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Journeys;

public sealed class Ux12Journeys : Journey
{
    private static readonly Patient Unqualified = Seed.Patient("p17");
    private static readonly Patient[] Patients = [Seed.Patient("p03"), Seed.Patient("p04"), Seed.Patient("p05"), Seed.Patient("p06")];

    private static readonly Dictionary<DmpState, string> Words = new()
    {
        [DmpState.OuvertAutorise] = "DMP ouvert, accès autorisé",
        [DmpState.OuvertNonAutorise] = "DMP ouvert, accès non autorisé",
        [DmpState.NonCree] = "DMP non créé",
        [DmpState.Ferme] = "DMP fermé",
    };

    [Test]
    public async Task Each_file_shows_the_state_of_the_dmp()
    {
        await OpenSessionAsync(Seed.User("medecin3"));
        await VisitAsync(DmpState.OuvertAutorise, DmpState.OuvertNonAutorise, DmpState.NonCree, DmpState.Ferme);
        await VisitAsync(DmpState.Ferme, DmpState.OuvertAutorise, DmpState.OuvertNonAutorise, DmpState.NonCree);
    }

    private async Task VisitAsync(params DmpState[] states)
    {
        var visits = Patients.Zip(states).ToList();
        foreach (var (patient, state) in visits)
            Services.Dmp.Serve(new DmpPatient(patient.Ins, state, []));

        foreach (var (patient, state) in visits.Take(2))
            await ReadStateAsync(patient, state);
        await OpenFileAsync(Unqualified);
        foreach (var (patient, state) in visits.Skip(2))
            await ReadStateAsync(patient, state);
    }

    private async Task ReadStateAsync(Patient patient, DmpState state)
    {
        await OpenFileAsync(patient);
        await Expect(Page.GetByRole(AriaRole.Status, new() { Name = "État du DMP" })).ToContainTextAsync(Words[state]);
    }
}
