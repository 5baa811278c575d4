using Lanterne;

var settings = LanterneSettings.From(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build());
await using var host = await LanterneHost.StartAsync(settings, TimeProvider.System, CancellationToken.None);
Console.WriteLine($"Lanterne écoute sur {host.Url} (Ctrl+C pour arrêter)");
await host.WaitForShutdownAsync();
