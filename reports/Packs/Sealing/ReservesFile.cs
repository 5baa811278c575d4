using System.Globalization;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>The file of <c>--avec-reserves</c>: a list of preuve, réserve, responsable and échéance.</summary>
public static class ReservesFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(LowerCaseNamingConvention.Instance).Build();

    /// <summary>Reads the file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="today">A reserve is to be settled from then on.</param>
    /// <exception cref="InvalidDataException">It has problems; the message, in French, lists them all.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<Reserve> Read(string path, DateOnly today)
    {
        var lines = Lines(path);
        var problems = lines.SelectMany((line, rank) => Problems(line, today).Select(problem => $"{path}, réserve {rank + 1} : {problem}."))
            .Concat(Twice(lines).Select(preuve => $"{path} : {preuve} a deux réserves ; n'en gardez qu'une."))
            .ToList();
        if (lines.Count == 0)
            problems.Add($"{path} ne contient aucune réserve : il en faut une par preuve laissée ouverte (preuve, reserve, responsable, echeance).");
        return problems.Count == 0
            ? [.. lines.Select(line => new Reserve(RemId.Of(line.Preuve!).Value, line.Reserve!.Trim(), line.Responsable!.Trim(), Due(line)!.Value))]
            : throw new InvalidDataException(string.Join('\n', problems));
    }

    private static List<Line> Lines(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            return [.. (Yaml.Deserialize<List<Line?>?>(text) ?? []).Select(line => line ?? new Line())];
        }
        catch (YamlException problem)
        {
            throw new InvalidDataException($"{path}, ligne {problem.Start.Line} : {problem.InnerException?.Message ?? problem.Message} Une réserve a quatre clés : preuve, reserve, responsable, echeance (AAAA-MM-JJ).");
        }
    }

    private static IEnumerable<string> Problems(Line line, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(line.Preuve))
            yield return "la preuve n'est pas dite (preuve: DMP/UX.12.01.01)";
        if (string.IsNullOrWhiteSpace(line.Reserve))
            yield return "ce qui reste ouvert n'est pas dit (reserve: …)";
        if (string.IsNullOrWhiteSpace(line.Responsable))
            yield return "personne n'en est responsable (responsable: nom, rôle)";
        if (Due(line) is not { } due)
            yield return $"l'échéance « {line.Echeance} » n'est pas une date (echeance: AAAA-MM-JJ)";
        else if (due < today)
            yield return $"l'échéance du {due:dd/MM/yyyy} est passée";
    }

    private static IEnumerable<string> Twice(List<Line> lines) =>
        lines.Where(line => line.Preuve is not null).GroupBy(line => RemId.Of(line.Preuve!).Value).Where(same => same.Count() > 1).Select(same => same.Key);

    private static DateOnly? Due(Line line) => DateOnly.TryParseExact(line.Echeance, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null;

    private sealed class Line
    {
        public string? Preuve { get; set; }

        public string? Reserve { get; set; }

        public string? Responsable { get; set; }

        public string? Echeance { get; set; }
    }
}
