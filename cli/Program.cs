using Conformance.Cli.Commands;

return await CommandLine.RunAsync(args, TimeProvider.System);
