using Conformance.Steps.Editors.File.Format;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Reads <c>browser</c>: a path, or a section that says where the browser is.</summary>
internal static class BrowserReader
{
    private const string Section = "browser";

    private static readonly Dictionary<string, string[]> Schemes = new()
    {
        ["cdp"] = ["http", "https", "ws", "wss"],
        ["playwright-server"] = ["ws", "wss"],
        ["grid"] = ["http", "https"],
    };

    private static readonly string[] Places = ["path", .. Schemes.Keys];

    public static FormatKey Key { get; } = new(Section, new TextOrSectionKind(new SectionKind(
        new FormatKey("path", new TextKind(), "Chemin d'un navigateur de cette machine."),
        new FormatKey("cdp", new TextKind(), "Adresse DevTools de la fenêtre que le produit montre lui-même (WebView2, CEF, Electron)."),
        new FormatKey("playwright-server", new TextKind(), "Adresse ws d'un serveur Playwright de même version."),
        new FormatKey("grid", new TextKind(), "Adresse d'un Selenium Grid 4."),
        new FormatKey("page", new SectionKind(
            new FormatKey("url", new TextKind(), "Texte que l'adresse de la page contient."),
            new FormatKey("title", new TextKind(), "Texte que le titre de la page contient.")),
            "Avec « cdp », la page du produit ; sans cette clé, la seule qui est montrée."),
        new FormatKey("remote", new YesNoKind(), "Oui si l'adresse est une autre machine, et la vôtre."))),
        "Navigateur : un chemin, ou l'endroit où il est ; sans cette clé, PLAYWRIGHT_CHROMIUM puis un navigateur installé.");

    public static BrowserPlace Read(YamlWalker walker, YamlMappingNode root)
    {
        var node = walker.Child(root, Section);
        if (node is null or YamlScalarNode)
            return new LaunchedPlace(walker.Text(root, Section, ""));
        return walker.Mapping(node, Section, [.. Places, "page", "remote"]) is { } section ? Place(walker, section) : new LaunchedPlace(null);
    }

    private static BrowserPlace Place(YamlWalker walker, YamlMappingNode section)
    {
        var given = Places.Where(place => walker.Child(section, place) is not null).ToList();
        if (given.Count != 1)
        {
            walker.Report(section, Section, $"une seule de ces clés est attendue : {string.Join(", ", Places)}");
            return new LaunchedPlace(null);
        }

        var page = Page(walker, section, given[0]);
        if (given[0] == "path")
            return new LaunchedPlace(walker.Text(section, "path", Section));
        return Address(walker, section, given[0]) is { } address ? At(given[0], address, page) : new LaunchedPlace(null);
    }

    private static BrowserPlace At(string key, BrowserAddress address, PageChoice page) => key switch
    {
        "cdp" => new CdpPlace(address, page),
        "playwright-server" => new PlaywrightServerPlace(address),
        _ => new GridPlace(address),
    };

    private static BrowserAddress? Address(YamlWalker walker, YamlMappingNode section, string key)
    {
        var remote = walker.Text(section, "remote", Section) ?? "false";
        if (remote is not ("true" or "false"))
            walker.Report(walker.Child(section, "remote")!, $"{Section}.remote", $"« true » ou « false » est attendu, « {remote} » est lu");
        var text = walker.Text(section, key, Section) ?? "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !Schemes[key].Contains(uri.Scheme))
        {
            walker.Report(walker.Child(section, key)!, $"{Section}.{key}", $"une adresse {string.Join(", ", Schemes[key])} est attendue, avec son port");
            return null;
        }

        var address = new BrowserAddress(uri);
        if (!address.IsLoopback && remote != "true")
            walker.Report(walker.Child(section, key)!, $"{Section}.{key}", $"{address} n'est pas cette machine : écrans et mots de passe d'essai y passeraient. Si ce navigateur est le vôtre, ajoutez « remote: true »");
        return address;
    }

    private static PageChoice Page(YamlWalker walker, YamlMappingNode section, string place)
    {
        if (walker.Child(section, "page") is not { } node)
            return new PageChoice(null, null);
        var page = walker.Mapping(node, $"{Section}.page", ["url", "title"]);
        if (place != "cdp")
            walker.Report(node, $"{Section}.page", $"cette clé ne vaut qu'avec « cdp » : avec « {place} », chaque scénario ouvre une page à lui");
        return new PageChoice(walker.Text(page, "url", $"{Section}.page"), walker.Text(page, "title", $"{Section}.page"));
    }
}
