using System.Collections.Concurrent;
using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>
/// The schematrons of a folder that the user points at: a checkout of ANS's tool (profiles and volets), or a folder of schematrons of any other kind.
/// Each is read once.
/// </summary>
internal sealed class SchematronLibrary
{
    private const string Official = "schematrons";
    private static readonly ConcurrentDictionary<string, SchematronLibrary> Known = new();

    /// <summary>What ANS runs on every document, of any volet.</summary>
    private static readonly string[] Profiles =
        ["structurationMinimale/ASIP-STRUCT-MIN-StrucMin.sch", "IHE.sch", "CI-SIS_ModelesDeContenusCDA.sch", "CI-SIS_Modeles_ANS.sch"];

    private readonly string _home;
    private readonly string _root;
    private readonly ConcurrentDictionary<string, Lazy<Schematron>> _read = new();

    private SchematronLibrary(string folder)
    {
        var inside = Path.Combine(folder, Official);
        _home = Directory.Exists(inside) ? inside : folder;
        _root = Path.GetFileName(_home) == Official ? Path.GetDirectoryName(_home) ?? _home : _home;
    }

    /// <summary>The library of a folder.</summary>
    public static SchematronLibrary Of(string folder) => Known.GetOrAdd(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), path => new(path));

    /// <summary>Files that judge a document: the profiles and the volet of its format, or all of a folder that has no profiles.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public IReadOnlyList<string> FilesFor(DocumentEntry entry)
    {
        var profiles = Path.Combine(_home, "profils");
        var own = Directory.EnumerateFiles(_home, "*.sch").Order(StringComparer.Ordinal).ToList();
        return Directory.Exists(profiles)
            ? [.. Profiles.Select(file => Path.Combine(profiles, file)).Where(File.Exists), .. own.Where(file => IsVolet(file, entry)).TakeLast(1)]
            : own;
    }

    /// <summary>A schematron of the folder.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="XmlException">It is not XML.</exception>
    public Schematron Read(string file) => _read.GetOrAdd(file, path => new(() => Schematron.Read(path, _root))).Value;

    /// <summary>Volets and formats share a name: urn:asip:ci-sis:ldl-ses:2017 and CI-SIS_LDL-SES_2022.01.sch.</summary>
    private static bool IsVolet(string file, DocumentEntry entry) =>
        entry.FormatCode?.Value.Split(':') is ["urn", "asip" or "ans", "ci-sis", { Length: > 0 } volet, ..]
        && (Path.GetFileName(file).Contains($"_{volet}_", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file).Contains($"-{volet}_", StringComparison.OrdinalIgnoreCase));
}
