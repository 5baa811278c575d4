namespace Conformance.Steps.Editors.File.Format;

/// <summary>A key of the editor file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What may stand there.</param>
/// <param name="Help">What it means, in French, one sentence.</param>
/// <param name="IsRequired">Whether its section is refused without it.</param>
public sealed record FormatKey(string Name, FormatKind Kind, string Help, bool IsRequired = false)
{
    /// <summary>This key and those under it, each with its path: <c>users[].totp</c>.</summary>
    internal IEnumerable<(string Path, FormatKey Key)> WithPaths(string above)
    {
        var path = FormatPath.Join(above, Name);
        return Under(Kind, path).Prepend((path, this));
    }

    private static IEnumerable<(string Path, FormatKey Key)> Under(FormatKind kind, string path) => kind switch
    {
        SectionKind section => section.Keys.SelectMany(key => key.WithPaths(path)),
        TextOrSectionKind either => Under(either.Section, path),
        ListKind list => Under(list.Item, path + "[]"),
        OneOrMoreKind several => Under(several.Item, path),
        _ => [],
    };
}

/// <summary>How the place of a value in the file is written.</summary>
internal static class FormatPath
{
    public static string Join(string above, string key) => above.Length == 0 ? key : $"{above}.{key}";
}
