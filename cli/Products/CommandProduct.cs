using System.Runtime.InteropServices;
using CliWrap;
using Conformance.Cli.Running;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Products;

/// <summary>A product that a shell command starts, with the services' addresses in its environment.</summary>
internal sealed class CommandProduct(EditorFile editor, IReadOnlyDictionary<string, string?> environment, TimeProvider clock) : IProductStarter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<RunningProduct> StartAsync(CancellationToken cancellation)
    {
        var stop = new CancellationTokenSource();
        var running = ExternalProgram.Quiet(Shell(editor.Start!.Command!))
            .WithWorkingDirectory(Path.GetDirectoryName(editor.Path)!)
            .WithEnvironmentVariables(environment)
            .ExecuteAsync(stop.Token);
        try
        {
            var health = new ProductHealth(editor.Start.Healthy ?? editor.Url!, clock);
            await health.WaitAsync(Patience, running.Task, cancellation);
            return new RunningProduct(editor.Url!, () => StopAsync(running.Task, stop));
        }
        catch
        {
            await StopAsync(running.Task, stop);
            throw;
        }
    }

    private static async ValueTask StopAsync(Task running, CancellationTokenSource stop)
    {
        await stop.CancelAsync();
        await running.ContinueWith(_ => { }, TaskScheduler.Default);
        stop.Dispose();
    }

    private static Command Shell(string command) => RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
        ? CliWrap.Cli.Wrap("cmd.exe").WithArguments(["/c", command])
        : CliWrap.Cli.Wrap("/bin/sh").WithArguments(["-c", "exec " + command]);
}

/// <summary>A product that already runs, or that a hook has just started.</summary>
internal sealed class StandingProduct(EditorFile editor, TimeProvider clock) : IProductStarter
{
    public async Task<RunningProduct> StartAsync(CancellationToken cancellation)
    {
        var health = new ProductHealth(editor.Url!, clock);
        if (editor.Hooks.Start is { } start)
            await health.WaitAsync(start.Patience, Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation), cancellation);
        else
            await health.RequireAsync(cancellation);
        return new RunningProduct(editor.Url!, () => ValueTask.CompletedTask);
    }
}
