using System.CommandLine;
using Conformance.Cli.Packs;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Journal;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>seal RUN_DIR|PACK.zip [--cert … --key …] [--role …] [--avec-reserves FILE.yaml] [--test-set FILE] [--tsa URL] [--out PACK.zip]</c>.</summary>
internal sealed class SealCommand(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Argument<string> _what = new("course") { Description = "Dossier d'une course à sceller, ou dossier scellé (zip) à contresigner." };
    private readonly Option<string?> _role = new("--role") { Description = "éditeur ou établissement ; éditeur pour sceller, établissement pour contresigner." };
    private readonly Option<FileInfo?> _reserves = new("--avec-reserves") { Description = "Réserves (YAML) : preuve, reserve, responsable, echeance." };
    private readonly Option<FileInfo?> _testSet = new("--test-set") { Description = "Identités du jeu d'essai que la course ne déclare pas, une par ligne." };
    private readonly Option<Uri?> _tsa = new("--tsa") { Description = "Adresse d'une autorité d'horodatage (RFC 3161)." };
    private readonly Option<FileInfo?> _out = new("--out") { Description = "Dossier scellé à écrire ; à côté de la course par défaut, ou à la place du dossier contresigné." };
    private readonly SignatoryOptions _signatory = new();

    public Command Describe()
    {
        _role.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && SealRoles.Read(word) is null)
                result.AddError("--role attend éditeur ou établissement.");
        });
        _tsa.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<Uri?>() is { } address && (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https")))
                result.AddError("--tsa attend une adresse http ou https.");
        });
        var command = new Command("seal", "Scelle une course en un dossier que chacun peut vérifier, ou contresigne un dossier.") { _what, _role, _reserves, _testSet, _tsa, _out };
        _signatory.AddTo(command);
        command.SetAction(SealAsync);
        return command;
    }

    private async Task<int> SealAsync(ParseResult result, CancellationToken cancellation)
    {
        try
        {
            using var signatory = _signatory.Of(result);
            using var http = new HttpClient { Timeout = Patience };
            var (report, path) = await SealedAsync(result, signatory, http, cancellation);
            Console.WriteLine(string.Join('\n', PackText.Sealed(report, path)));
            return ExitCodes.Conforme;
        }
        catch (SealRefusedException refused)
        {
            await Console.Error.WriteLineAsync($"Rien n'est scellé, pour {refused.Findings.Count} raison(s) :\n{string.Join('\n', PackText.Findings(refused.Findings))}");
            return ExitCodes.NonConforme;
        }
        catch (Exception problem) when (problem is RefusedException or InvalidDataException or IOException or UnauthorizedAccessException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync($"Rien n'est scellé : {problem.Message}");
            return ExitCodes.Invalide;
        }
    }

    private async Task<(PackReport Report, string Path)> SealedAsync(ParseResult result, Signatory? signatory, HttpClient http, CancellationToken cancellation)
    {
        var what = Path.GetFullPath(result.GetValue(_what)!);
        var sealing = new PackSealing(PackRules.OfSealer, PackRules.Judge, clock);
        var progress = new FileCount(Console.Error);
        if (File.Exists(what))
        {
            var pack = result.GetValue(_out)?.FullName ?? what;
            return (await sealing.CountersignAsync(what, pack, Countersignature(result, signatory, http), progress.Add, cancellation), pack);
        }

        if (!File.Exists(Path.Combine(what, RunJournal.FileName)))
            throw new RefusedException($"{what} n'est ni le dossier d'une course ({RunJournal.FileName} n'y est pas) ni un dossier scellé. Donnez un dossier de reports/out, ou un zip de « seal ».");
        var run = new DirectoryInfo(what).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? what;
        var path = result.GetValue(_out)?.FullName ?? Path.TrimEndingDirectorySeparator(run) + ".zip";
        return (await sealing.SealAsync(run, path, Order(result, signatory, http, SealRole.Editeur), progress.Add, cancellation), path);
    }

    private SealOrder Countersignature(ParseResult result, Signatory? signatory, HttpClient http)
    {
        if (signatory is null)
            throw new RefusedException("Contresigner demande un certificat : --cert et --key, ou --pkcs12.");
        if (result.GetValue(_reserves) is not null || result.GetValue(_testSet) is not null)
            throw new RefusedException("--avec-reserves et --test-set valent pour sceller une course : un dossier scellé ne change plus.");
        return Order(result, signatory, http, SealRole.Etablissement);
    }

    private SealOrder Order(ParseResult result, Signatory? signatory, HttpClient http, SealRole usual)
    {
        var address = result.GetValue(_tsa);
        if (address is not null && signatory is null)
            throw new RefusedException("--tsa date une signature : donnez --cert et --key, ou --pkcs12.");
        return new SealOrder(result.GetValue(_role) is { } role ? SealRoles.Read(role)!.Value : usual, signatory, address is null ? null : new TimestampAuthority(http, address))
        {
            Reserves = result.GetValue(_reserves) is { } reserves ? ReservesFile.Read(reserves.FullName, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)) : [],
            TestSet = result.GetValue(_testSet) is { } set ? [.. File.ReadLines(set.FullName).Select(line => line.Trim()).Where(line => line.Length > 0)] : [],
        };
    }
}
