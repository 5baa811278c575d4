using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf11;

namespace Conformance.Steps.Tests.Checks.Conf11;

public class NoticeIsNotPerPatientTests : CheckTests
{
    private protected override Check Check => new NoticeIsNotPerPatient();

    private protected override Recorded Conforming() => InFiles(shown: false);

    private protected override Recorded Breaking() => InFiles(shown: true);

    private static Recorded InFiles(bool shown) =>
        new Recorded().Notice("dossier-patient", $"ins={Recorded.Ins}", shown: false).Notice("dossier-patient", $"ins={Recorded.OtherIns}", shown);
}
