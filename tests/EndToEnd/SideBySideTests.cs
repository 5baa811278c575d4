namespace Conformance.EndToEnd.Tests;

public class SideBySideTests
{
    [Test]
    public async Task Two_runs_at_once_do_not_disturb_each_other()
    {
        using var one = new CommandLine();
        using var other = new CommandLine();
        string[] asked = ["--only", "DMP/UX.12", "SC.SSI/IE.36"];
        var results = await Task.WhenAll(one.RunAsync(asked), other.RunAsync([.. asked, "--defect", "statut-absent"]));
        results.Select(result => result.ExitCode).Should().Equal([0, 1], results[0].StandardOutput + results[1].StandardOutput);
    }
}
