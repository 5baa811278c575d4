using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Packs.Contents;

/// <summary>A journal of a pack, read once from its first line to its last.</summary>
internal sealed partial class PackedJournal
{
    /// <summary>How far a clock may step back when the machine sets it right.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    /// <summary>Kinds of the facts that the rules look at, and an exchange of those that <see cref="DeclaredIdentities"/> looks at.</summary>
    private static readonly HashSet<string> Telling = ["run-started", "runs-merged", "editor-declared", "lease-taken", "annuaire-served", "dmp-served"];

    private readonly HashSet<string> _cited = [];

    private PackedJournal(string name) => Name = name;

    /// <summary>Its name in the pack.</summary>
    public string Name { get; }

    /// <summary>How the run began; null in the journal of a merge.</summary>
    public RunStarted? Started { get; private set; }

    /// <summary>Which runs were put together; null in the journal of a run.</summary>
    public RunsMerged? Merged { get; private set; }

    /// <summary>Instant of the first entry.</summary>
    public DateTimeOffset? FirstAt { get; private set; }

    /// <summary>Instant of the last entry.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>Entries read.</summary>
    public int Entries { get; private set; }

    /// <summary>Hash of the last of them.</summary>
    public string Head { get; private set; } = "";

    /// <summary>Rank of the first entry that is older than the one before it; null when time goes forwards.</summary>
    public long? GoesBackAt { get; private set; }

    /// <summary>Line where its chain breaks; null when it holds.</summary>
    public int? BrokenAt { get; private set; }

    /// <summary>SHA-256 of the blobs that it cites.</summary>
    public IReadOnlySet<string> Cited => _cited;

    /// <summary>Identities that it declares.</summary>
    public DeclaredIdentities Declared { get; } = new();

    /// <summary>Identifier of the run; null when the journal says none.</summary>
    public string? RunId => Started?.RunId ?? Merged?.RunId;

    /// <summary>Reads a journal.</summary>
    public static PackedJournal Read(string name, Stream content)
    {
        var journal = new PackedJournal(name);
        try
        {
            using var text = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            foreach (var line in JournalReader.Walk(text))
                journal.Add(line);
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            journal.BrokenAt = journal.Entries + 1;
        }

        return journal;
    }

    private void Add(JournalLine line)
    {
        if (line.At < LastAt - Tolerance)
            GoesBackAt ??= line.Seq;
        FirstAt ??= line.At;
        LastAt = line.At;
        Entries++;
        Head = line.Hash;
        if (Telling.Contains(line.Kind) || line.Body.Contains(DeclaredIdentities.CalculatedIns, StringComparison.Ordinal))
            Add(line.Fact);
        foreach (Match blob in Blob().Matches(line.Body))
            _cited.Add(blob.Groups[1].Value);
    }

    private void Add(JournalFact fact)
    {
        Started ??= fact as RunStarted;
        Merged ??= fact as RunsMerged;
        Declared.Add(fact);
    }

    [GeneratedRegex("\"sha256\":\"([0-9a-f]{64})\",\"mediaType\":")]
    private static partial Regex Blob();
}
