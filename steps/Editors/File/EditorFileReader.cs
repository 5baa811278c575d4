using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Reads <c>editor.yaml</c>, and refuses it with every problem at once.</summary>
public static class EditorFileReader
{
    private const string Format = "conformance-editor/1";

    private static readonly string[] Keys =
    [
        "format", "product", "start", "url", "structure", "ports", "not-applicable", "users", "patients", "clock",
        "declares", "kit-icons", "wrong-passwords", "notice-period-days", "patience-seconds", "browser", "driver", "map",
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="catalogue">Exigences that the file may name.</param>
    /// <param name="environment">Where <c>${NAME}</c> is looked up.</param>
    /// <exception cref="EditorFileException">The file has problems; it lists them all.</exception>
    public static EditorFile Read(string path, RemCatalogue catalogue, EnvironmentValues environment)
    {
        var full = Path.GetFullPath(path);
        var root = YamlWalker.Root(full);
        var walker = new YamlWalker(path, environment);
        walker.Mapping(root, "", Keys);
        if (walker.Required(root, "format", "") is var format && format != Format)
            walker.Report(root, "format", $"« {Format} » est attendu, « {format} » est lu");

        var file = new EditorFile(
            full,
            Product(walker, root),
            [.. Exclusions(walker, root, catalogue)],
            Start(walker, root),
            Address(walker, root, "url", ""),
            Structure(walker, root),
            Ports(walker, root),
            PeopleReader.Users(walker, root),
            PeopleReader.Patients(walker, root),
            Clock(walker, root),
            Texts(walker, root, "declares"),
            KitIcons(walker, root, full),
            walker.Number(root, "wrong-passwords", "", otherwise: 10, from: 5, to: 25),
            walker.Number(root, "notice-period-days", "", otherwise: 180, from: 1, to: 3650),
            TimeSpan.FromSeconds(walker.Number(root, "patience-seconds", "", otherwise: 3, from: 1, to: 60)),
            walker.Text(root, "browser", ""),
            MapReader.Read(walker, root)) { Driver = DriversReader.Read(walker, root, full) };

        Contradictions.Report(walker, root, file);
        return walker.Problems.Count == 0 ? file : throw new EditorFileException([.. walker.Problems.OrderBy(problem => problem.Line)]);
    }

    private static EditorIdentity Product(YamlWalker walker, YamlMappingNode root)
    {
        var product = Section(walker, root, "product", ["editor", "name", "version", "referenced"]);
        return new EditorIdentity(
            walker.Required(product, "editor", "product"), walker.Required(product, "name", "product"), walker.Required(product, "version", "product"));
    }

    private static IEnumerable<Exclusion> Exclusions(YamlWalker walker, YamlMappingNode root, RemCatalogue catalogue)
    {
        foreach (var (item, index) in walker.Items(walker.Child(root, "not-applicable"), "not-applicable").Select((item, index) => (item, index)))
        {
            var path = $"not-applicable[{index}]";
            var exclusion = walker.Mapping(item, path, ["exigence", "because"]);
            var id = RemId.Of(walker.Required(exclusion, "exigence", path)).Value;
            if (catalogue.Exigences.All(exigence => exigence.Id != id))
                walker.Report(item, $"{path}.exigence", $"exigence inconnue « {id} » ; la plus proche est « {catalogue.Nearest(id)} »");
            var because = walker.Required(exclusion, "because", path);
            if (because.Trim().Length < 10)
                walker.Report(item, $"{path}.because", "une justification écrite est attendue (dix caractères au moins)");
            yield return new Exclusion(id, because);
        }
    }

    private static ProductStart? Start(YamlWalker walker, YamlMappingNode root)
    {
        if (walker.Child(root, "start") is null)
            return null;
        var start = Section(walker, root, "start", ["reference", "command", "healthy"]);
        return new ProductStart(walker.Text(start, "reference", "start"), walker.Text(start, "command", "start"), Address(walker, start, "healthy", "start"));
    }

    private static EditorStructure Structure(YamlWalker walker, YamlMappingNode root)
    {
        var structure = Section(walker, root, "structure", ["name", "finess-juridique", "finess-geographique"]);
        return new EditorStructure(
            walker.Required(structure, "name", "structure"),
            walker.Required(structure, "finess-juridique", "structure"),
            walker.Required(structure, "finess-geographique", "structure"));
    }

    private static Dictionary<string, int> Ports(YamlWalker walker, YamlMappingNode root)
    {
        string[] services = ["dmp", "annuaire", "psc", "smtp"];
        if (walker.Child(root, "ports") is null)
            return services.ToDictionary(service => service, _ => 0);
        var ports = Section(walker, root, "ports", services);
        return services.ToDictionary(service => service, service => walker.Number(ports, service, "ports", otherwise: 0, from: 0, to: 65535));
    }

    private static ClockHook? Clock(YamlWalker walker, YamlMappingNode root)
    {
        if (walker.Child(root, "clock") is null)
            return null;
        var clock = Section(walker, root, "clock", ["post", "field", "headers"]);
        return new ClockHook(walker.Required(clock, "post", "clock"), walker.Required(clock, "field", "clock"), Texts(walker, clock, "headers"));
    }

    private static Dictionary<string, string> KitIcons(YamlWalker walker, YamlMappingNode root, string file)
    {
        var icons = Texts(walker, root, "kit-icons").ToDictionary(icon => icon.Key, icon => Path.Combine(Path.GetDirectoryName(file)!, icon.Value));
        foreach (var (state, image) in icons.Where(icon => !System.IO.File.Exists(icon.Value)))
            walker.Report(walker.Child(root, "kit-icons")!, $"kit-icons.{state}", $"l'image {image} n'existe pas");
        return icons;
    }

    private static Dictionary<string, string> Texts(YamlWalker walker, YamlMappingNode? node, string key)
    {
        var texts = walker.Child(node, key) is { } child ? walker.Mapping(child, key) : null;
        return walker.Entries(texts, key).ToDictionary(entry => entry.Key, entry => walker.Text(texts, entry.Key, key) ?? "");
    }

    private static YamlMappingNode? Section(YamlWalker walker, YamlMappingNode root, string key, string[] known)
    {
        if (walker.Child(root, key) is { } node)
            return walker.Mapping(node, key, known);
        walker.Report(root, key, "cette section est obligatoire");
        return null;
    }

    private static Uri? Address(YamlWalker walker, YamlMappingNode? node, string key, string path)
    {
        var text = walker.Text(node, key, path);
        if (text is null)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        walker.Report(walker.Child(node, key)!, $"{path}.{key}".TrimStart('.'), $"une adresse http(s) est attendue, « {text} » est lu");
        return null;
    }
}
