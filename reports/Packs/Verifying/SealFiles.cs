using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Packs.Sealing;

namespace Conformance.Reports.Packs.Verifying;

/// <summary>Files of the seals of a pack, in memory: they are few and small.</summary>
internal sealed class SealFiles
{
    private const int LargestFile = 4 * 1024 * 1024;
    private const int MostSeals = 9;

    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<PackFinding> _findings = [];

    /// <summary>Names of the seals, in their order.</summary>
    public IReadOnlyList<SealName> Names => [.. _files.Keys.Select(SealName.Of).OfType<SealName>().Distinct().OrderBy(name => name.Rank).ThenBy(name => name.Role)];

    /// <summary>What stands among them and is none.</summary>
    public IReadOnlyList<PackFinding> Findings => _findings;

    /// <summary>Reads them.</summary>
    public static SealFiles Read(IFileSource source, IFileReader reader)
    {
        var seals = new SealFiles();
        foreach (var file in source.Files.Where(file => file.Name.StartsWith(PackLayout.Seals, StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal))
            seals.Add(file.Name, reader);
        return seals;
    }

    /// <summary>A file; null when it is not there.</summary>
    public byte[]? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>Files of the seals before one, with their SHA-256.</summary>
    public IEnumerable<SealSubject> Before(int rank) =>
        SealWriter.Subjects(_files.Where(file => SealName.Of(file.Key)!.Rank < rank));

    private void Add(string name, IFileReader reader)
    {
        if (SealName.Of(name) is null || _files.Count >= MostSeals * 4)
        {
            _findings.Add(new PackFinding(PackFindingKind.EnTrop, PlainText.Of(name), $"Ce fichier ne fait partie d'aucun sceau : {PackLayout.Seals} ne contient que des sceaux."));
            return;
        }

        try
        {
            using var content = reader.Open(name);
            _files[name] = Bounded.ReadAll(content, LargestFile, name);
        }
        catch (InvalidDataException problem)
        {
            _findings.Add(new PackFinding(PackFindingKind.SceauInvalide, PlainText.Of(name), problem.Message));
        }
    }
}
