namespace Conformance.Steps.Editors.File.Format;

/// <summary>What may stand at a key of the editor file.</summary>
public abstract record FormatKind;

/// <summary>A text.</summary>
/// <param name="Pattern">Regular expression that the whole of it matches; null for any text.</param>
/// <param name="Expected">What the pattern asks, in French.</param>
public sealed record TextKind(string? Pattern = null, string? Expected = null) : FormatKind;

/// <summary>A text that is never quoted in a message.</summary>
/// <param name="Pattern">Regular expression that the whole of it matches; null for any text.</param>
/// <param name="Expected">What the pattern asks, in French.</param>
public sealed record SecretKind(string? Pattern = null, string? Expected = null) : FormatKind;

/// <summary>One of a few words.</summary>
/// <param name="Values">The words.</param>
public sealed record ChoiceKind(IReadOnlyList<string> Values) : FormatKind;

/// <summary>A shell command, given to the shell as it stands: the shell, and not the reader, fills in its variables.</summary>
public sealed record CommandKind : FormatKind;

/// <summary>A whole number.</summary>
/// <param name="From">Smallest.</param>
/// <param name="To">Greatest.</param>
public sealed record NumberKind(int From, int To) : FormatKind;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record YesNoKind : FormatKind;

/// <summary>An absolute http(s) address.</summary>
public sealed record AddressKind : FormatKind;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
public sealed record ListKind(FormatKind Item) : FormatKind;

/// <summary>One thing, or a list of several.</summary>
/// <param name="Item">What each is.</param>
public sealed record OneOrMoreKind(FormatKind Item) : FormatKind;

/// <summary>A mapping whose keys are known.</summary>
/// <param name="Keys">Its keys.</param>
public sealed record SectionKind(params IReadOnlyList<FormatKey> Keys) : FormatKind;

/// <summary>A text, or a mapping that says more.</summary>
/// <param name="Section">The mapping.</param>
public sealed record TextOrSectionKind(SectionKind Section) : FormatKind;

/// <summary>A mapping whose keys are the editor's own.</summary>
/// <param name="Value">What stands at each.</param>
public sealed record NamedKind(FormatKind Value) : FormatKind;

/// <summary>The UI map, which its own reader checks.</summary>
public sealed record MapKind : FormatKind;
