using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>What somebody signs: an in-toto statement, version 1, whose subjects are the manifest and every seal before.</summary>
/// <param name="Type">Always <see cref="InToto"/>.</param>
/// <param name="Subject">Files that it speaks of, with their SHA-256.</param>
/// <param name="PredicateType">Always <see cref="Kind"/>.</param>
/// <param name="Predicate">Who seals, and what.</param>
public sealed record SealStatement(
    [property: JsonPropertyName("_type")] string Type,
    IReadOnlyList<SealSubject> Subject,
    string PredicateType,
    SealPredicate Predicate)
{
    /// <summary>Type of every statement.</summary>
    public const string InToto = "https://in-toto.io/Statement/v1";

    /// <summary>Type of what is said.</summary>
    public const string Kind = "urn:conformance:sceau:1";

    private static readonly JsonSerializerOptions Json = new(JournalFormat.Json)
    {
        WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true,
    };

    /// <summary>A statement on files.</summary>
    public static SealStatement On(IEnumerable<SealSubject> subjects, SealPredicate predicate) => new(InToto, [.. subjects], Kind, predicate);

    /// <summary>The bytes that are signed.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>Reads a statement.</summary>
    /// <exception cref="InvalidDataException">It is no statement of this kind; the message is French.</exception>
    public static SealStatement Read(byte[] content)
    {
        try
        {
            var read = JsonSerializer.Deserialize<SealStatement>(content, Json);
            return read is { Type: InToto, PredicateType: Kind, Subject: not null, Predicate: { Role: not null } } && read.Subject.All(subject => subject is { Name: not null, Digest: not null })
                && read.Predicate.Pack is null or { Editor: not null, Configuration: not null, Reserves: not null, TestSet: not null, Unjudged: not null, Redactions: not null, Rem: not null, Harness: not null, Run: not null }
                ? read
                : throw new InvalidDataException($"la déclaration n'est pas du type {Kind}");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"la déclaration ne se lit pas : {problem.Message}");
        }
    }

    /// <summary>SHA-256 that it gives for a file; null when it does not speak of it.</summary>
    public string? DigestOf(string name) => Subject.FirstOrDefault(subject => subject.Name == name)?.Digest.GetValueOrDefault(SealSubject.Algorithm);
}

/// <summary>A file that a statement speaks of.</summary>
/// <param name="Name">Name in the pack.</param>
/// <param name="Digest">Its digests; <c>sha256</c> is always there.</param>
public sealed record SealSubject(string Name, IReadOnlyDictionary<string, string> Digest)
{
    /// <summary>The digest that counts.</summary>
    public const string Algorithm = "sha256";

    /// <summary>A file by its SHA-256.</summary>
    public static SealSubject Of(string name, string sha256) => new(name, new Dictionary<string, string> { [Algorithm] = sha256 });
}

/// <summary>Who seals, as what, when, and what.</summary>
/// <param name="Rank">1 for who seals, 2 and more for who countersigns.</param>
/// <param name="Role">As what, in French.</param>
/// <param name="Signer">Subject of the certificate; null for a seal that nobody signed.</param>
/// <param name="SealedAt">When, by the clock of the one who seals.</param>
/// <param name="Pack">What the pack is; null for a countersignature, whose subjects hold the first statement.</param>
public sealed record SealPredicate(int Rank, string Role, string? Signer, DateTimeOffset SealedAt, PackDescription? Pack);
