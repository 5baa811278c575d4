namespace ReferenceEditor.Defects;

/// <summary>Every known bug that the product can reproduce.</summary>
public static class DefectCatalogue
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<IDefect> All { get; } =
        [.. typeof(DefectCatalogue).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDefect)))
            .Select(type => (IDefect)Activator.CreateInstance(type)!)
            .OrderBy(defect => defect.Near[0], StringComparer.Ordinal)
            .ThenBy(defect => defect.Id, StringComparer.Ordinal)];

    /// <summary>The defect of that id; null when there is none.</summary>
    public static IDefect? Find(string id) => All.FirstOrDefault(defect => defect.Id == id);

    /// <summary>The known id that is nearest to a mistyped one.</summary>
    public static string Nearest(string id) => All.MinBy(defect => Distance(defect.Id, id))!.Id;

    /// <summary>The defect of that id.</summary>
    /// <exception cref="UnknownDefectException">There is none; the nearest is named.</exception>
    internal static IDefect Require(string id) => Find(id) ?? throw new UnknownDefectException(id, Nearest(id));

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}

/// <summary>No defect has that id.</summary>
/// <param name="id">The id asked for.</param>
/// <param name="nearest">The nearest known one.</param>
public sealed class UnknownDefectException(string id, string nearest)
    : Exception($"« {id} » n'est pas un défaut connu d'Hippocampe DPI ; le plus proche est « {nearest} ».");
