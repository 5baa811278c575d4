using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Ledger;

/// <summary>What is written in the file of a ledger. Strings are JSON's, which YAML reads.</summary>
internal static class LedgerText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A ledger without runs.</summary>
    public static string Empty(string product) => $"""
        # Registre des courses d'un produit, et des échecs que son éditeur attend (docs/integration-continue.md).
        # « ledger » ajoute les courses à la fin ; le reste s'écrit à la main.
        produit: {Quoted(product)}

        # - preuve: DMP/UX.12.01.01
        #   verdict: non-conforme          # ou non-observe, ou a-attester
        #   verification: NomDeLaVérification   # facultatif : la seule qui puisse être rompue
        #   motif: Corrigé par la version 4.3
        #   responsable: Alix Essai
        #   echeance: 2026-06-30
        attendus: []

        courses:
        """;

    /// <summary>A run, as the ledger remembers it.</summary>
    public static LedgerRun RunOf(RunReport report)
    {
        var verdicts = report.Preuves.OrderBy(preuve => preuve.Id, StringComparer.Ordinal).ToDictionary(preuve => preuve.Id, preuve => preuve.Verdict);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(verdicts.Select(pair => $"{pair.Key} {LedgerWords.Of(pair.Value)}\n"))));
        var run = report.Run;
        return new LedgerRun(run.Id, run.Editor.Version, run.Rem, run.Harness, run.Configuration, run.StartedAt, run.Exit, Convert.ToHexStringLower(digest), verdicts);
    }

    /// <summary>The lines of a run.</summary>
    public static string Of(LedgerRun run)
    {
        var lines = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"  - course: {Quoted(run.Id)}\n    version: {Quoted(run.Version)}\n    rem: {Quoted(run.Rem)}\n    harnais: {Quoted(run.Harness)}\n");
        if (run.Configuration is { } configuration)
            lines.Append(CultureInfo.InvariantCulture, $"    configuration: {Quoted(configuration)}\n");
        lines.Append(CultureInfo.InvariantCulture, $"    date: {Quoted(run.Date.ToString("O", CultureInfo.InvariantCulture))}\n    sortie: {run.Exit}\n    empreinte: {run.Digest}\n    verdicts:{(run.Verdicts.Count == 0 ? " {}" : "")}\n");
        foreach (var same in run.Verdicts.GroupBy(pair => pair.Value).OrderBy(group => group.Key))
            lines.Append(CultureInfo.InvariantCulture, $"      {LedgerWords.Of(same.Key)}: [{string.Join(", ", same.Select(pair => Quoted(pair.Key)))}]\n");
        return lines.ToString();
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
