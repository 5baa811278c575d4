namespace Conformance.Reports.Packs;

/// <summary>Reads what somebody else made, up to a size.</summary>
internal static class Bounded
{
    /// <summary>All that a stream gives.</summary>
    /// <exception cref="InvalidDataException">It gives more than the limit; the message is French.</exception>
    public static byte[] ReadAll(Stream stream, int limit, string name)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var read)
        {
            if (content.Length + read > limit)
                throw new InvalidDataException($"{PlainText.Of(name)} dépasse {limit / 1024} Kio : un dossier scellé n'en contient pas d'aussi grand.");
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
