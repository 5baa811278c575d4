using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Conformance.Steps.Tests.Editors;

namespace Conformance.Steps.Tests.Running;

public class LeaseDeskTests
{
    private const string Ux12 = "DMP/UX.12";
    private const string Conf11 = "SC.DMP/CONF.11";

    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public async Task A_patient_kept_for_an_exigence_serves_it_first() =>
        (await Desk().PatientsAsync(qualified: true, [Ux12], 1)).Should().ContainSingle().Which.Id.Should().Be("garde");

    [Test]
    public async Task A_patient_kept_for_an_exigence_serves_no_other()
    {
        var desk = Desk();
        (await desk.PatientsAsync(qualified: true, [Conf11], 1)).Should().ContainSingle().Which.Id.Should().Be("p1");
        await FluentActions.Awaiting(() => desk.PatientsAsync(qualified: true, [Conf11], 2)).Should().ThrowAsync<InterruptionException>().WithMessage("*réservés*déclare 1*");
    }

    private LeaseDesk Desk()
    {
        var kept = $"\n  - {{ id: garde, name: ESSAI Dominique, ins: \"236049983810165\", for: [{Ux12}] }}\nmap:";
        return new LeaseDesk(_file.Read(EditorText.Valid.Replace("\nmap:", kept, StringComparison.Ordinal)), TimeProvider.System, TimeSpan.FromSeconds(5));
    }
}
