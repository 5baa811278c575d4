using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Reports.Journal;

/// <summary>How an entry becomes a line: its JSON, then the hash of the line before and its own. A line's hash covers its exact bytes.</summary>
internal static class JournalFormat
{
    private const int HashLength = 64;
    private const string PrevMark = ",\"prev\":\"";
    private const string HashMark = "\",\"hash\":\"";

    public static readonly string Genesis = new('0', HashLength);

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static int SuffixLength => PrevMark.Length + HashLength + HashMark.Length + HashLength + 2;

    public static string Body(JournalEntry entry) => JsonSerializer.Serialize(entry, Json)[..^1];

    public static string Hash(string body, string previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(previous));
        hash.AppendData("\n"u8);
        hash.AppendData(Encoding.UTF8.GetBytes(body));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string Line(string body, string previous, string hash) => $"{body}{PrevMark}{previous}{HashMark}{hash}\"}}";

    public static bool TrySplit(string line, out string body, out string previous, out string hash)
    {
        body = previous = hash = string.Empty;
        var cut = line.Length - SuffixLength;
        if (cut < 2 || !line.EndsWith("\"}", StringComparison.Ordinal) || line.IndexOf(PrevMark, cut, StringComparison.Ordinal) != cut)
            return false;

        body = line[..cut];
        previous = line.Substring(cut + PrevMark.Length, HashLength);
        hash = line.Substring(line.Length - HashLength - 2, HashLength);
        return true;
    }

    public static JournalEntry Read(string body) =>
        JsonSerializer.Deserialize<JournalEntry>(body + "}", Json) ?? throw new JsonException("An entry cannot be null.");
}
