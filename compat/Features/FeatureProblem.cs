namespace Reqnroll.Features;

/// <summary>Something wrong in a feature file, or in the bindings, found before anything runs.</summary>
/// <param name="File">Path under the folder of features, with slashes; for a binding, its method.</param>
/// <param name="Line">Line, from 1; 0 for a whole file or a binding.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Nearest">What was perhaps meant: a definition, a keyword, a column; null when nothing comes near.</param>
public sealed record FeatureProblem(string File, int Line, string Message, string? Nearest = null)
{
    /// <summary>The problem in one line: <c>DMP/UX.12.feature:12: … — nearest: …</c>.</summary>
    public override string ToString() =>
        (Line > 0 ? $"{File}:{Line}" : File) + $": {Message}" + (Nearest is null ? "" : $" — nearest: {Nearest}");
}
