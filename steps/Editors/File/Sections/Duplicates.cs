namespace Conformance.Steps.Editors.File.Sections;

/// <summary>What must be unique in a list and is given twice.</summary>
internal static class Duplicates
{
    public static void Report(SectionView root, string section, string key, IEnumerable<string> values)
    {
        foreach (var value in values.Where(value => value.Length > 0).GroupBy(value => value).Where(group => group.Count() > 1))
            root.Section(section).Report(key, $"« {value.Key} » est donné {value.Count()} fois");
    }
}
