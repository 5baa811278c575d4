using Conformance.Cli.Guidance;
using Conformance.Steps.Editors.Guided;

namespace Conformance.EndToEnd.Tests.Guidance;

public class AttendanceTests
{
    [TestCase(null, false, false, false, true)]
    [TestCase("true", false, false, true, false)]
    [TestCase("false", false, false, false, true)]
    [TestCase(null, true, false, false, false)]
    [TestCase(null, true, false, true, true)]
    [TestCase(null, false, true, true, false)]
    public void Somebody_is_waited_for_only_where_somebody_can_answer(string? ci, bool redirected, bool workersGiven, bool page, bool attended)
    {
        var attendance = Attendance.Of(name => name == "CI" ? ci : null, redirected, workersGiven);
        new GuidedRequest(new OperatorIdentity("Claire Essai", "cadre"), page, attendance).IsAttended.Should().Be(attended);
    }

    [Test]
    public void A_terminal_that_looks_like_a_pipe_may_be_told_to_be_one() =>
        Attendance.Of(name => name == Attendance.Input ? "pipe" : null, inputRedirected: true, workersGiven: false).HasTerminal.Should().BeTrue();
}
