namespace Conformance.Steps.Editors.File;

/// <summary>Everything that is wrong in an editor file, at once.</summary>
public sealed class EditorFileException(IReadOnlyList<EditorFileProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>The problems, in the order of their lines.</summary>
    public IReadOnlyList<EditorFileProblem> Problems { get; } = problems;
}

/// <summary>One thing wrong in an editor file. The message is French.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line, from 1; 0 when the file cannot be read.</param>
/// <param name="Path">Key, such as <c>users[2].totp</c>.</param>
/// <param name="Message">What is wrong and the nearest valid name.</param>
public sealed record EditorFileProblem(string File, long Line, string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length > 0 ? $"{File}:{Line}: {Path} : {Message}." : $"{File}:{Line}: {Message}.";
}
