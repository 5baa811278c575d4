using System.Collections.Concurrent;

namespace Conformance.Reports.Packs.Reading;

/// <summary>One reading of all files, as many at a time as there are processors, in the memory of a buffer each.</summary>
internal sealed class FilePass
{
    private readonly ConcurrentBag<FileFacts> _facts = [];
    private readonly ConcurrentBag<PackFinding> _findings = [];
    private readonly Observations _seen = new();

    private FilePass()
    {
    }

    /// <summary>The files by name.</summary>
    public IReadOnlyDictionary<string, FileFacts> Files { get; private set; } = new Dictionary<string, FileFacts>();

    /// <summary>Files that could not be read as what they claim to be.</summary>
    public IReadOnlyList<PackFinding> Findings => [.. _findings.OrderBy(finding => finding.Subject, StringComparer.Ordinal)];

    /// <summary>What stands in them.</summary>
    public Observations Seen => _seen;

    /// <summary>Reads them all.</summary>
    /// <param name="source">The files.</param>
    /// <param name="progress">Told of each file read.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static FilePass Over(IFileSource source, Action progress, CancellationToken cancellation)
    {
        var pass = new FilePass();
        var order = Partitioner.Create(source.Files.OrderByDescending(file => file.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(
            order,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
            () => (Reader: source.OpenReader(), Scan: new FileScan(pass._seen)),
            (file, _, own) =>
            {
                pass.Read(file, own.Reader, own.Scan);
                progress();
                return own;
            },
            own =>
            {
                own.Scan.Dispose();
                own.Reader.Dispose();
            });
        pass.Files = pass._facts.ToDictionary(facts => facts.Name);
        return pass;
    }

    private void Read(SourceFile file, IFileReader reader, FileScan scan)
    {
        try
        {
            using var content = reader.Open(file.Name);
            _facts.Add(scan.Read(file, content));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            _facts.Add(new FileFacts(file.Name, null, file.Length));
            _findings.Add(new PackFinding(PackFindingKind.Altere, PlainText.Of(file.Name), $"Le fichier ne peut pas être lu : {problem.Message}"));
        }
    }
}
