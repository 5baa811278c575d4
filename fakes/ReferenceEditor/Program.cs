using ReferenceEditor;

var settings = new ConfigurationBuilder()
    .AddJsonFile("hippocampe.json", optional: true)
    .AddEnvironmentVariables("HIPPOCAMPE_")
    .AddCommandLine(args)
    .Build()
    .Get<ReferenceEditorSettings>() ?? new ReferenceEditorSettings();

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

await using var host = await ReferenceEditorHost.StartAsync(settings, TimeProvider.System, stop.Token);
Console.WriteLine($"Hippocampe DPI écoute sur {host.Url} (Ctrl+C pour arrêter)");
await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
