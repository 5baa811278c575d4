using Gherkin.Ast;

namespace Reqnroll.Features;

/// <summary>Tags as the bindings know them.</summary>
internal static class TagNames
{
    /// <summary>Names of tags, without @, each once.</summary>
    public static string[] Of(params IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name.TrimStart('@')).Distinct()];
}
