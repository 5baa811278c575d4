namespace Conformance.EndToEnd.Tests;

public class SideBySideTests
{
    [Test]
    public async Task Two_runs_at_once_do_not_disturb_each_other()
    {
        using var one = new CommandLine();
        using var other = new CommandLine();
        var results = await Task.WhenAll(one.RunAsync(), other.RunAsync("--defect", "statut-absent"));
        results.Select(result => result.ExitCode).Should().Equal([0, 1], results[0].StandardOutput + results[1].StandardOutput);
    }
}
