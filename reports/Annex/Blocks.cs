namespace Conformance.Reports.Annex;

/// <summary>An annex as its readers see it, whatever it is written in.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">Product and site.</param>
/// <param name="Blocks">What follows, in order.</param>
public sealed record AnnexDocument(string Title, string Subtitle, IReadOnlyList<Block> Blocks)
{
    /// <summary>Text of the last heading before a block; empty without one.</summary>
    /// <param name="rank">Rank of the block, from 0.</param>
    public string HeadingBefore(int rank) => Blocks.Take(rank).OfType<HeadingBlock>().LastOrDefault()?.Text ?? "";
}

/// <summary>A part of an annex.</summary>
public abstract record Block;

/// <summary>The heading of a section.</summary>
/// <param name="Text">Its text.</param>
public sealed record HeadingBlock(string Text) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
public sealed record TextBlock(string Text) : Block;

/// <summary>A paragraph that must not be missed.</summary>
/// <param name="Text">Its text.</param>
public sealed record NoticeBlock(string Text) : Block;

/// <summary>A table with a header row.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Headers">Headers of its columns.</param>
/// <param name="Widths">Widths of its columns, in parts of a hundred.</param>
/// <param name="Rows">Its rows.</param>
public sealed record TableBlock(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <summary>A code that is read aloud and compared.</summary>
/// <param name="Text">The code.</param>
public sealed record CodeBlock(string Text) : Block;

/// <summary>Where people sign.</summary>
/// <param name="Places">Their places.</param>
public sealed record SignatureBlock(IReadOnlyList<SignaturePlace> Places) : Block;

/// <summary>Where somebody signs.</summary>
/// <param name="For">For whom, in French.</param>
/// <param name="Name">Name; empty to be written by hand.</param>
/// <param name="Role">Role; empty to be written by hand.</param>
public sealed record SignaturePlace(string For, string Name, string Role);
