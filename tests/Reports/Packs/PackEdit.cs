using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reports.Tests.Packs;

/// <summary>What somebody does to a pack afterwards, by the means of a zip tool.</summary>
internal static class PackEdit
{
    public static SealedRun Put(this SealedRun run, string name, string content) => run.Put(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes an entry, in place of the one of that name.</summary>
    public static SealedRun Put(this SealedRun run, string name, byte[] content) => run.Edit(zip =>
    {
        zip.GetEntry(name)?.Delete();
        Write(zip, name, content);
    });

    public static SealedRun Add(this SealedRun run, string name, byte[] content, int attributes = 0) => run.Edit(zip => Write(zip, name, content, attributes));

    public static SealedRun Remove(this SealedRun run, params IReadOnlyList<string> names) => run.Edit(zip =>
    {
        foreach (var name in names)
            zip.GetEntry(name)!.Delete();
    });

    public static SealedRun Change(this SealedRun run, string name, Func<string, string> change) => run.Put(name, change(Encoding.UTF8.GetString(run.Read(name))));

    public static SealedRun Move(this SealedRun run, string name, string other)
    {
        var content = run.Read(name);
        return run.Remove(name).Put(other, content);
    }

    public static SealedRun Swap(this SealedRun run, string one, string other)
    {
        var (first, second) = (run.Read(one), run.Read(other));
        return run.Put(one, second).Put(other, first);
    }

    /// <summary>Writes the manifest anew, as somebody without a key can.</summary>
    public static SealedRun Remanifest(this SealedRun run)
    {
        var lines = run.Names().Where(name => name != "manifest.sha256" && !name.StartsWith("sceaux/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => $"{Convert.ToHexStringLower(SHA256.HashData(run.Read(name)))}  {name}\n");
        return run.Put("manifest.sha256", string.Concat(lines.ToList()));
    }

    public static byte[] Read(this SealedRun run, string name)
    {
        using var zip = ZipFile.OpenRead(run.Pack);
        using var content = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public static IReadOnlyList<string> Names(this SealedRun run)
    {
        using var zip = ZipFile.OpenRead(run.Pack);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public static IReadOnlyList<string> Blobs(this SealedRun run) => [.. run.Names().Where(name => name.StartsWith("blobs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static SealedRun Edit(this SealedRun run, Action<ZipArchive> edit)
    {
        using var zip = ZipFile.Open(run.Pack, ZipArchiveMode.Update);
        edit(zip);
        return run;
    }

    private static void Write(ZipArchive zip, string name, byte[] content, int attributes = 0)
    {
        var entry = zip.CreateEntry(name);
        entry.ExternalAttributes = attributes;
        using var target = entry.Open();
        target.Write(content);
    }
}
