namespace Conformance.Steps.Editors.Guided;

/// <summary>One thing asked of the operator.</summary>
/// <param name="Number">Rank in the run, from 1: an answer to an older request is not taken for this one's.</param>
/// <param name="Step">Step of the REM scenario, in its own words.</param>
/// <param name="Sentence">What to do, or the question.</param>
/// <param name="Kind">What answer is expected.</param>
public sealed record OperatorRequest(int Number, string Step, string Sentence, ReplyKind Kind)
{
    /// <summary>Values needed to do it, as the operator types them. Passwords and codes are among them: they are shown, and written nowhere.</summary>
    public IReadOnlyList<ShownValue> Values { get; init; } = [];

    /// <summary>How to answer.</summary>
    public required string HowToAnswer { get; init; }

    /// <summary>The product's screen where the harness itself can take it; null when the operator has it before them, and may give a picture.</summary>
    public Picture? Screen { get; init; }

    /// <summary>Why the last answer could not be taken; null at first.</summary>
    public string? Problem { get; init; }
}

/// <summary>A value that the operator needs.</summary>
/// <param name="Label">What it is, in French.</param>
/// <param name="Value">The value.</param>
public sealed record ShownValue(string Label, string Value);

/// <summary>Answers that a request expects.</summary>
public enum ReplyKind
{
    /// <summary>Nothing but that it is done.</summary>
    Done,

    /// <summary>Yes or no.</summary>
    YesOrNo,

    /// <summary>What stands on the screen, or no.</summary>
    Words,

    /// <summary>Lines, one for each row of a list, or no.</summary>
    Rows,
}

/// <summary>What the operator answered.</summary>
/// <param name="Text">The answer; lines for rows.</param>
/// <param name="Picture">Picture that they gave; null without.</param>
/// <param name="Comment">What they added; null without.</param>
public sealed record OperatorReply(string Text, Picture? Picture = null, string? Comment = null);
