using Conformance.Bench.Journeys.Surroundings;

namespace Conformance.Bench.Journeys;

[SetUpFixture]
public sealed class HospitalSetUp
{
    internal static Hospital Hospital { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => Hospital = await Hospital.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await Hospital.DisposeAsync();
}
