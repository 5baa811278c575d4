using System.Globalization;

namespace Reqnroll;

/// <summary>What a feature file says of its feature.</summary>
/// <param name="language">Language and culture of the file.</param>
/// <param name="folderPath">Folder of the file, under the folder of features.</param>
/// <param name="title">Words after the keyword.</param>
/// <param name="description">Free text under the title.</param>
/// <param name="tags">Its tags, without @.</param>
public class FeatureInfo(CultureInfo language, string folderPath, string title, string description, params string[] tags)
{
    /// <summary>Language and culture of the file, in which numbers and dates are read.</summary>
    public CultureInfo Language { get; } = language;

    /// <summary>Folder of the file, under the folder of features.</summary>
    public string FolderPath { get; } = folderPath;

    /// <summary>Words after the keyword.</summary>
    public string Title { get; } = title;

    /// <summary>Free text under the title.</summary>
    public string Description { get; } = description;

    /// <summary>Its tags, without @.</summary>
    public string[] Tags { get; } = tags;
}
