using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>What an editor file says twice, in two ways.</summary>
internal static class Contradictions
{
    public static void Report(YamlWalker walker, YamlMappingNode root, EditorFile file)
    {
        Where(walker, root, file);
        Starts(walker, root, file);
        Twice(walker, root, "users", "id", file.Users.Select(user => user.Id));
        Twice(walker, root, "users", "login", file.Users.Select(user => user.Login));
        Twice(walker, root, "users", "rpps", file.Users.Select(user => user.Rpps));
        Twice(walker, root, "patients", "id", file.Patients.Select(patient => patient.Id));
        Twice(walker, root, "patients", "ins", file.Patients.Select(patient => patient.Ins));
        Twice(walker, root, "ports", "port", file.Ports.Values.Where(port => port > 0).Select(port => $"{port}"));
    }

    private static void Where(YamlWalker walker, YamlMappingNode root, EditorFile file)
    {
        if (file.Start?.Reference is not null && file.Url is not null)
            walker.Report(walker.Child(root, "url")!, "url", "l'éditeur de référence choisit son adresse ; retirez « url » ou « start.reference »");
        if (file.Start?.Reference is null && file.Url is null && walker.Child(root, "url") is null)
            walker.Report(root, "url", "cette clé est obligatoire : où le produit répond-il ?");
    }

    private static void Starts(YamlWalker walker, YamlMappingNode root, EditorFile file)
    {
        if (file.Start is { Reference: not null, Command: not null })
            walker.Report(walker.Child(root, "start")!, "start", "« reference » et « command » s'excluent : gardez l'un des deux");
        if (file.Start is { Reference: null, Command: null })
            walker.Report(walker.Child(root, "start")!, "start", "« reference » ou « command » est attendu");
    }

    private static void Twice(YamlWalker walker, YamlMappingNode root, string section, string key, IEnumerable<string> values)
    {
        foreach (var value in values.Where(value => value.Length > 0).GroupBy(value => value).Where(group => group.Count() > 1))
            walker.Report(walker.Child(root, section)!, $"{section}.{key}", $"« {value.Key} » est donné {value.Count()} fois");
    }
}
