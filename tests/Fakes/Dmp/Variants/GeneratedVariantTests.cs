using System.Xml.Linq;
using CsCheck;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>
/// Any element or attribute of a request, left out, given twice or misnamed: an answer leaves, and a rule is noted unless docs/dmp-echantillons.md allows it. The same
/// twenty of each transaction here; as many as CsCheck_Iter says, drawn anew, elsewhere (bench/README.md).
/// </summary>
public class GeneratedVariantTests
{
    private const string Seed = "0000KJ2kVfu6";
    private const int Iterations = 20;
    private static readonly bool IsLongRun = Environment.GetEnvironmentVariable("CsCheck_Iter") is not null;

    private static IEnumerable<TestCaseData> Requests() => new Func<string, Specimen>[]
    {
        Specimens.Td02, Specimens.Td03, Specimens.Td04, Specimens.Td05, Specimens.Td16, Specimens.Td21, Specimens.Td31, Specimens.Td32, Specimens.Td33Status, Specimens.Td33Delete, Specimens.Td33Metadata,
    }.Select(of => new TestCaseData(of).SetName($"A damaged {of.Method.Name} is answered and noted"));

    [TestCaseSource(nameof(Requests))]
    public void A_damaged_request_is_answered_and_noted(object of)
    {
        var request = (Func<string, Specimen>)of;
        var damages = Damage.Possible(request(Bench.Patient(request.Method.Name)));
        Gen.Int[0, damages.Count - 1].Sample(
            rank => IsJudged(request, damages[rank].Rank, damages[rank].Kind), iter: IsLongRun ? -1 : Iterations, seed: IsLongRun ? null : Seed, threads: 1);
        Specimens.Td02(Bench.Patient(request.Method.Name)).Send().Status.Should().Be(200);
    }

    [Test]
    public void Allowances_are_explained_in_the_page() =>
        File.ReadAllText(RepositoryFile.Of("docs/dmp-echantillons.md")).Should().ContainAll(Allowances.All.Select(allowance => allowance.Why));

    private static void IsJudged(Func<string, Specimen> request, int rank, DamageKind kind)
    {
        var specimen = request(Bench.Patient($"{request.Method.Name} {rank} {kind}"));
        var damage = Damage.Do(specimen, rank, kind);
        var answer = specimen.Send();
        answer.Status.Should().BeOneOf([200, 500], damage.ToString());
        answer.Envelope().Name.Should().Be((XNamespace)"http://www.w3.org/2003/05/soap-envelope" + "Envelope");
        if (!Allowances.Allow(damage))
            answer.Notes.Should().NotBeEmpty(damage.ToString());
    }
}
