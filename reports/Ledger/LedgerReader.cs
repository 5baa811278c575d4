using System.Globalization;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.Reports.Ledger;

/// <summary>Reads a ledger, and tells everything that is wrong with it at once.</summary>
internal sealed class LedgerReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<ExpectedYaml>, List<ExpectedYaml>>()
        .WithTypeMapping<IReadOnlyList<RunYaml>, List<RunYaml>>()
        .WithTypeMapping<IReadOnlyDictionary<string, List<string>>, Dictionary<string, List<string>>>()
        .Build();

    private readonly List<string> _problems = [];

    /// <summary>Reads the text of a ledger.</summary>
    /// <exception cref="InvalidDataException">It does not read; the message, in French, gives every reason.</exception>
    public static ProductLedger Read(string text)
    {
        var reader = new LedgerReader();
        var ledger = reader.Ledger(Parse(text));
        return reader._problems.Count == 0 ? ledger : throw new InvalidDataException(string.Join('\n', reader._problems.Select(problem => $"- {problem}")));
    }

    private static LedgerYaml Parse(string text)
    {
        try
        {
            return Yaml.Deserialize<LedgerYaml?>(text) ?? new LedgerYaml();
        }
        catch (YamlException problem)
        {
            throw new InvalidDataException($"- ligne {problem.Start.Line} : {problem.InnerException?.Message ?? problem.Message}", problem);
        }
    }

    private ProductLedger Ledger(LedgerYaml yaml)
    {
        var expected = (yaml.Attendus ?? []).Index().Select(pair => Expected(pair.Item, $"attendus, {pair.Index + 1}")).ToList();
        foreach (var twice in expected.GroupBy(failure => failure.Preuve).Where(same => same.Key.Length > 0 && same.Count() > 1))
            _problems.Add($"attendus : {twice.Key} y est {twice.Count()} fois ; gardez-en une");
        return new ProductLedger(Required(yaml.Produit, "produit"), expected, [.. (yaml.Courses ?? []).Index().Select(pair => Run(pair.Item, $"courses, {pair.Index + 1}"))]);
    }

    private ExpectedFailure Expected(ExpectedYaml yaml, string where)
    {
        var verdict = LedgerWords.Read(yaml.Verdict);
        if (verdict is null || !LedgerWords.Expectable.Contains(verdict.Value))
            _problems.Add($"{where} : le verdict « {yaml.Verdict} » ne s'attend pas ; {string.Join(", ", LedgerWords.Expectable.Select(LedgerWords.Of))} le peuvent");
        if (!DateOnly.TryParseExact(yaml.Echeance, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var deadline))
            _problems.Add($"{where} : échéance « {yaml.Echeance} » ; une date telle que 2026-06-30 est attendue");
        return new ExpectedFailure(
            RemId.Of(Required(yaml.Preuve, $"{where} : preuve")).Value, verdict ?? Verdict.NonConforme, yaml.Verification,
            Required(yaml.Motif, $"{where} : motif"), Required(yaml.Responsable, $"{where} : responsable"), deadline);
    }

    private LedgerRun Run(RunYaml yaml, string where)
    {
        if (!DateTimeOffset.TryParse(yaml.Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            _problems.Add($"{where} : date « {yaml.Date} » ; un instant tel que 2026-03-09T08:30:00Z est attendu");
        return new LedgerRun(
            Required(yaml.Course, $"{where} : course"), Required(yaml.Version, $"{where} : version"), Required(yaml.Rem, $"{where} : rem"), Required(yaml.Harnais, $"{where} : harnais"),
            yaml.Configuration, date, yaml.Sortie, Required(yaml.Empreinte, $"{where} : empreinte"), VerdictsOf(yaml, where));
    }

    private Dictionary<string, Verdict> VerdictsOf(RunYaml yaml, string where)
    {
        var verdicts = new Dictionary<string, Verdict>();
        foreach (var (word, preuves) in yaml.Verdicts ?? new Dictionary<string, List<string>>())
        {
            if (LedgerWords.Read(word) is not { } verdict)
                _problems.Add($"{where} : « {word} » n'est pas un verdict");
            else if (preuves.FirstOrDefault(preuve => !verdicts.TryAdd(preuve, verdict)) is { } twice)
                _problems.Add($"{where} : {twice} y a deux verdicts");
        }

        return verdicts;
    }

    private string Required(string? value, string what)
    {
        if (!string.IsNullOrWhiteSpace(value))
            return value.Trim();
        _problems.Add($"{what} manque");
        return "";
    }
}
