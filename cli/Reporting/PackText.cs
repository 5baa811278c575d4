using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Verifying;

namespace Conformance.Cli.Reporting;

/// <summary>What sealing or verifying a pack told, for a person or for a pipeline.</summary>
internal static class PackText
{
    private const string Format = "conformance-verify/1";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>One JSON document (docs/verifier-un-dossier.md).</summary>
    public static string Json(PackReport report) => JsonSerializer.Serialize(
        new { Format, report.Exit, report.Fingerprint, report.Files, report.Bytes, report.Pack, report.Seals, report.Findings }, Readable);

    /// <summary>The pack, its seals, what was found, and in one line what to think of it.</summary>
    public static IEnumerable<string> Lines(PackReport report) => [.. Pack(report), .. report.Seals.Select(Seal), .. Findings(report.Findings), Conclusion(report.Exit)];

    /// <summary>The pack as it was sealed, its seals, and what the one who seals ought to know.</summary>
    public static IEnumerable<string> Sealed(PackReport report, string path) =>
        [.. Pack(report), .. report.Seals.Select(Seal), .. Findings(report.Findings.Where(finding => finding.Kind is not PackFindingKind.SignataireInconnu)), $"Dossier scellé : {path}"];

    /// <summary>Findings, one a line.</summary>
    public static IEnumerable<string> Findings(IEnumerable<PackFinding> findings) =>
        findings.Select(finding => $"{(finding.Weight >= Weight.Refused ? "✗" : "!")} {finding.Title} — {finding.Subject}\n    {finding.Message}");

    private static IEnumerable<string> Pack(PackReport report)
    {
        if (report.Fingerprint is not null)
            yield return $"Empreinte    {report.Fingerprint}  ({PackFingerprint.Bits} bits du SHA-256 du manifeste)";
        if (report.Pack is not { } pack)
            yield break;
        yield return $"Produit      {pack.Editor.Product} {pack.Editor.Version} ({pack.Editor.Name})";
        yield return $"Référentiel  {pack.Rem}, jugé par le harnais {pack.Harness}";
        yield return $"Course       {pack.Run}, du {Instant(pack.StartedAt)} au {Instant(pack.EndedAt)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"Contenu      {report.Files} fichiers, {report.Bytes / 1024.0 / 1024:0.0} Mio ; {pack.Redactions.Values.Sum()} expurgation(s), {pack.Reserves.Count} réserve(s)");
        foreach (var reserve in pack.Reserves)
            yield return $"Réserve      {reserve.Preuve} : {reserve.Text} ({reserve.Owner}, avant le {reserve.Due:dd/MM/yyyy})";
    }

    private static string Seal(SealReport seal)
    {
        var who = seal.Signer is null ? "sans signature" : $"{seal.Signer}, certificat de {seal.Issuer}{Trust(seal.Trusted)}";
        var dated = seal.DatedAt is { } at ? $", horodaté le {Instant(at)}" : "";
        return $"Sceau {seal.Rank}      {seal.Role}, le {Instant(seal.SealedAt)} : {who}{dated}";
    }

    private static string Trust(bool? trusted) => trusted switch
    {
        true => ", reconnu",
        false => ", non reconnu",
        null => "",
    };

    private static string Conclusion(int exit) => exit switch
    {
        0 => "Dossier intact, et signé par qui vous reconnaissez.",
        1 => "Ne vous fiez pas à ce dossier.",
        2 => "Ce dossier ne peut pas être lu.",
        _ => "Rien n'est altéré, mais personne de connu n'en répond.",
    };

    private static string Instant(DateTimeOffset at) => at.ToString("dd/MM/yyyy HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
