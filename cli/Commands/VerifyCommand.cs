using System.CommandLine;
using System.Security.Cryptography;
using Conformance.Cli.Packs;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>verify PACK.zip [--trust CA.pem] [--build X] [--rem V] [--judge] [--json]</c>: is a pack what was sealed? Offline.</summary>
internal sealed class VerifyCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo> _pack = new("dossier") { Description = "Dossier scellé (zip), de quiconque." };
    private readonly Option<FileInfo?> _trust = new("--trust") { Description = "Autorités ou certificats auxquels vous vous fiez (PEM)." };
    private readonly Option<string?> _build = new("--build") { Description = "Build dont le dossier doit parler." };
    private readonly Option<string?> _rem = new("--rem") { Description = "REM dont le dossier doit parler, par exemple REM-HOP-DPI-Va2." };
    private readonly Option<bool> _judge = new("--judge") { Description = "Juge de nouveau le journal avec les vérifications d'aujourd'hui, et dit chaque dérive." };
    private readonly Option<bool> _json = new("--json") { Description = "Un document JSON : exit, fingerprint, pack, seals, findings." };

    public Command Describe()
    {
        var command = new Command("verify", "Vérifie un dossier scellé, sans réseau. Sort par 0 s'il est intact et reconnu, 1 s'il est altéré ou refusé, 2 s'il est illisible, 3 si rien n'est altéré mais que personne de connu n'en répond.")
        {
            _pack, _trust, _build, _rem, _judge, _json,
        };
        command.SetAction((result, cancellation) => Task.Run(() => Verify(result, cancellation), cancellation));
        return command;
    }

    private int Verify(ParseResult result, CancellationToken cancellation)
    {
        try
        {
            var trust = Trusted(result.GetValue(_trust));
            var verification = new PackVerification(
                PackRules.OfReader(result.GetValue(_build), result.GetValue(_rem)), trust, result.GetValue(_judge) ? PackRules.Judge : null, clock);
            var report = verification.Verify(result.GetValue(_pack)!.FullName, new FileCount(Console.Error).Add, cancellation);
            Console.WriteLine(result.GetValue(_json) ? PackText.Json(report) : string.Join('\n', PackText.Lines(report)));
            return report.Exit;
        }
        catch (RefusedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCodes.Invalide;
        }
    }

    private static Trust? Trusted(FileInfo? file)
    {
        try
        {
            return file is null ? null : Trust.FromPem(file.FullName);
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--trust {file!.FullName} : {problem.Message} Donnez un fichier PEM de certificats.");
        }
    }
}
