using System.Globalization;
using System.IO.Compression;

namespace Conformance.Reports.Packs.Reading;

/// <summary>Parts the entries of a zip into those that may be read and those that would be dangerous or ambiguous to unpack.</summary>
internal sealed class EntryExamination
{
    private const int MostEntries = 200_000;
    private const long LargestWhole = 64L * 1024 * 1024 * 1024;
    private const long LargeEntry = 16L * 1024 * 1024;
    private const int TightestRatio = 250;
    private const int UnixTypeShift = 28;
    private const int UnixRegular = 8;

    private readonly List<ZipArchiveEntry> _sound = [];
    private readonly List<PackFinding> _findings = [];

    public EntryExamination(IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > MostEntries || entries.Sum(entry => entry.Length) > LargestWhole)
        {
            Refuse("archive", string.Create(CultureInfo.InvariantCulture, $"elle annonce {entries.Count} entrées et {entries.Sum(entry => entry.Length) >> 20} Mio : c'est une bombe, ou pas un dossier scellé ; rien n'en est lu"));
            return;
        }

        var ambiguous = Ambiguous(entries);
        foreach (var entry in entries.Where(entry => !IsFolder(entry)))
        {
            if (Objection(entry) is { } objection)
                Refuse(entry.FullName, objection);
            else if (!ambiguous.Contains(entry.FullName))
                _sound.Add(entry);
        }
    }

    /// <summary>Entries that may be read.</summary>
    public IReadOnlyList<ZipArchiveEntry> Sound => _sound;

    /// <summary>The others.</summary>
    public IReadOnlyList<PackFinding> Findings => _findings;

    private HashSet<string> Ambiguous(IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        var files = entries.Where(entry => !IsFolder(entry)).Select(entry => entry.FullName).ToList();
        var refused = new HashSet<string>();
        foreach (var same in files.GroupBy(EntryName.Key).Where(same => same.Count() > 1))
        {
            var names = same.Distinct().Order(StringComparer.Ordinal).ToList();
            refused.UnionWith(names);
            Refuse(names[0], names.Count == 1
                ? $"ce nom figure {same.Count()} fois dans l'archive : selon l'outil, on n'en déballe pas le même"
                : $"{string.Join(" et ", names.Select(PlainText.Of))} ne diffèrent que par la casse ou la composition des lettres : l'un écraserait l'autre");
        }

        var parents = files.SelectMany(Parents).ToHashSet();
        foreach (var name in files.Where(name => parents.Contains(EntryName.Key(name))))
        {
            refused.Add(name);
            Refuse(name, "ce nom est à la fois celui d'un fichier et d'un dossier");
        }

        return refused;
    }

    private static IEnumerable<string> Parents(string name)
    {
        for (var cut = name.IndexOf('/', StringComparison.Ordinal); cut > 0; cut = name.IndexOf('/', cut + 1))
            yield return EntryName.Key(name[..cut]);
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0 && EntryName.Objection(entry.FullName.TrimEnd('/')) is null;

    private static string? Objection(ZipArchiveEntry entry) => EntryName.Objection(entry.FullName) switch
    {
        { } objection => objection,
        _ when ((uint)entry.ExternalAttributes >> UnixTypeShift) is not (0 or UnixRegular) => "ce n'est pas un fichier ordinaire mais un lien ou un périphérique",
        _ when entry.IsEncrypted => "elle est chiffrée : personne ne peut en vérifier le contenu",
        _ when entry.Length > LargeEntry && entry.Length / Math.Max(1, entry.CompressedLength) > TightestRatio =>
            string.Create(CultureInfo.InvariantCulture, $"elle se déploie de {entry.CompressedLength} à {entry.Length} octets : c'est une bombe, elle n'est pas lue"),
        _ => null,
    };

    private void Refuse(string name, string objection) =>
        _findings.Add(new PackFinding(PackFindingKind.EntreeHostile, PlainText.Of(name), $"Entrée refusée : {objection}. Ne déballez pas cette archive ; demandez-en une autre."));
}
