using F23.StringSimilarity;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.Reports.Catalogue;

/// <summary>The REM as this harness knows it: one YAML file an exigence, beside its feature.</summary>
public sealed class RemCatalogue
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyList<Scenario>, List<Scenario>>()
        .WithTypeMapping<IReadOnlyList<Preuve>, List<Preuve>>()
        .WithTypeMapping<IReadOnlyDictionary<string, Clause>, Dictionary<string, Clause>>()
        .Build();

    private readonly Dictionary<string, (Exigence Exigence, Scenario Scenario, Preuve Preuve)> _preuves;

    /// <summary>Makes a catalogue of exigences.</summary>
    /// <exception cref="InvalidDataException">A preuve is named twice, or does not stand under its scenario or exigence.</exception>
    public RemCatalogue(IEnumerable<Exigence> exigences)
    {
        Exigences = [.. exigences.OrderBy(exigence => exigence.Id, StringComparer.Ordinal)];
        var entries = (from exigence in Exigences
                       from scenario in exigence.Scenarios
                       from preuve in scenario.Preuves
                       select (exigence, scenario, preuve)).ToList();
        foreach (var (exigence, scenario, preuve) in entries)
        {
            RequireLineage(exigence, scenario, preuve);
            RequireClause(exigence, preuve);
        }

        var twice = entries.GroupBy(entry => entry.preuve.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new InvalidDataException($"The catalogue names preuve {twice.Key} twice.");
        _preuves = entries.ToDictionary(entry => entry.preuve.Id, entry => (entry.exigence, entry.scenario, entry.preuve));
    }

    /// <summary>Exigences by canonical id.</summary>
    public IReadOnlyList<Exigence> Exigences { get; }

    /// <summary>Canonical ids of all preuves, in order.</summary>
    public IEnumerable<string> Preuves => _preuves.Keys;

    /// <summary>Canonical ids of the preuves that scenarios play on the product, in order.</summary>
    public IEnumerable<string> Played => OfNature(nature => nature is NaturePreuve.Demonstration);

    /// <summary>Canonical ids of the preuves that a person brings: a word, a document, a link.</summary>
    public IEnumerable<string> Attested => OfNature(nature => nature is not NaturePreuve.Demonstration);

    /// <summary>Reads every <c>*.yaml</c> file under a folder.</summary>
    /// <exception cref="InvalidDataException">A file does not read; the message gives file and line.</exception>
    public static RemCatalogue Load(string featuresFolder) =>
        new(Directory.EnumerateFiles(featuresFolder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read));

    /// <summary>Where a preuve stands; null when the catalogue has no such preuve.</summary>
    public (Exigence Exigence, Scenario Scenario, Preuve Preuve)? Find(string preuve) =>
        _preuves.TryGetValue(preuve, out var found) ? found : null;

    /// <summary>The clause that a key such as <c>DMP/UX.12#sans-clic</c> names; null when there is none.</summary>
    public Clause? FindClause(string key)
    {
        var parts = key.Split('#', 2);
        return parts.Length == 2 ? Exigences.FirstOrDefault(exigence => exigence.Id == parts[0])?.Clauses.GetValueOrDefault(parts[1]) : null;
    }

    /// <summary>Preuves under an id of any level, raw or canonical; empty when nothing bears it.</summary>
    public IReadOnlyList<string> Select(string id)
    {
        var wanted = RemId.Of(id);
        return [.. _preuves.Keys.Where(preuve => RemId.Of(preuve).IsWithin(wanted))];
    }

    /// <summary>The known id of any level that looks most like an unknown one.</summary>
    public string Nearest(string id)
    {
        var distance = new Damerau();
        var wanted = RemId.Of(id).Value;
        return Exigences.Select(exigence => exigence.Id)
            .Concat(Exigences.SelectMany(exigence => exigence.Scenarios).Select(scenario => scenario.Id))
            .Concat(_preuves.Keys)
            .MinBy(known => distance.Distance(known, wanted))!;
    }

    /// <summary>The known exigence whose id looks most like an unknown one.</summary>
    public string NearestExigence(string id)
    {
        var wanted = RemId.Of(id).Value;
        return Exigences.Select(exigence => exigence.Id).MinBy(known => new Damerau().Distance(known, wanted)) ?? "";
    }

    private IEnumerable<string> OfNature(Predicate<NaturePreuve> nature) =>
        _preuves.Where(entry => nature(entry.Value.Preuve.Nature)).Select(entry => entry.Key);

    private static Exigence Read(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            return Yaml.Deserialize<Exigence>(text) ?? throw new InvalidDataException($"{path}:1: the file is empty; an exigence is expected.");
        }
        catch (YamlException problem)
        {
            throw new InvalidDataException($"{path}:{problem.Start.Line}: {problem.InnerException?.Message ?? problem.Message}", problem);
        }
    }

    private static void RequireLineage(Exigence exigence, Scenario scenario, Preuve preuve)
    {
        if (!RemId.Of(scenario.Id).IsWithin(RemId.Of(exigence.Id)) || !RemId.Of(preuve.Id).IsWithin(RemId.Of(scenario.Id)))
            throw new InvalidDataException($"Preuve {preuve.Id} does not stand under scenario {scenario.Id} of exigence {exigence.Id}.");
    }

    private static void RequireClause(Exigence exigence, Preuve preuve)
    {
        if (preuve.Nature is not NaturePreuve.Demonstration && (preuve.Clause is null || !exigence.Clauses.ContainsKey(preuve.Clause)))
            throw new InvalidDataException($"Preuve {preuve.Id} is a person's to bring: its clause must be one of {string.Join(", ", exigence.Clauses.Keys)}.");
    }
}
