using System.Formats.Asn1;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>A distinguished name taken apart, for its spellings are many.</summary>
internal static class DistinguishedName
{
    private const string OrganisationalUnit = "2.5.4.11";
    private const string CommonName = "2.5.4.3";
    private const string GivenName = "2.5.4.42";

    private static readonly Dictionary<string, string> Oids = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CN"] = CommonName, ["SN"] = "2.5.4.4", ["SERIALNUMBER"] = "2.5.4.5", ["C"] = "2.5.4.6", ["L"] = "2.5.4.7", ["ST"] = "2.5.4.8", ["S"] = "2.5.4.8",
        ["O"] = "2.5.4.10", ["OU"] = OrganisationalUnit, ["T"] = "2.5.4.12", ["G"] = GivenName, ["GN"] = GivenName,
    };

    /// <summary>Subjects taken apart: the same few certificates come with every message, spelt the same.</summary>
    private static readonly ConditionalWeakTable<X509Certificate2, KnownSubject> Subjects = [];

    /// <summary>OU of a certificate: the identifier of the structure, in the IGC-Santé profile; null without one.</summary>
    public static string? UnitOf(X509Certificate2 certificate) =>
        SubjectOf(certificate).Parts.Where(part => part.Type == OrganisationalUnit).Select(part => part.Value).FirstOrDefault();

    /// <summary>CN of a certificate: on the card of a professional, their national identifier; null without one.</summary>
    public static string? NameOf(X509Certificate2 certificate) =>
        SubjectOf(certificate).Parts.Where(part => part.Type == CommonName).Select(part => part.Value).FirstOrDefault();

    /// <summary>Whether a certificate is that of a person, as the card of a professional has it: it names them by their given name.</summary>
    public static bool NamesPerson(X509Certificate2 certificate) => SubjectOf(certificate).Parts.Exists(part => part.Type == GivenName);

    /// <summary>Whether a text in the order of RFC 2253 names the subject of a certificate.</summary>
    public static bool Names(string text, X509Certificate2 certificate) => SubjectOf(certificate) is var subject && (text == subject.Spelling || Spells(text, subject));

    private static bool Spells(string text, KnownSubject subject)
    {
        if (!subject.Parts.Order().SequenceEqual(Parse(text).Order()))
            return false;
        subject.Spelling = text;
        return true;
    }

    private static KnownSubject SubjectOf(X509Certificate2 certificate) => Subjects.GetValue(certificate, known => new KnownSubject(PartsOf(known.SubjectName)));

    private static List<(string Type, string Value)> PartsOf(X500DistinguishedName name)
    {
        var parts = new List<(string, string)>();
        var sequence = new AsnReader(name.RawData, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            var set = sequence.ReadSetOf(skipSortOrderValidation: true);
            while (set.HasData)
            {
                var part = set.ReadSequence();
                parts.Add((part.ReadObjectIdentifier(), Text(part)));
            }
        }

        return parts;
    }

    private static IEnumerable<(string Type, string Value)> Parse(string text) =>
        from part in Split(text)
        let equal = part.IndexOf('=', StringComparison.Ordinal)
        where equal > 0
        let type = part[..equal].Trim()
        select (Oids.GetValueOrDefault(type, type), Value(part[(equal + 1)..].Trim()));

    private static string Value(string written)
    {
        if (!written.StartsWith('#'))
            return written;
        try
        {
            return Text(new AsnReader(Convert.FromHexString(written[1..]), AsnEncodingRules.DER));
        }
        catch (Exception problem) when (problem is FormatException or AsnContentException)
        {
            return written;
        }
    }

    private static string Text(AsnReader value)
    {
        var tag = value.PeekTag();
        return Enum.IsDefined((UniversalTagNumber)tag.TagValue) && (UniversalTagNumber)tag.TagValue is UniversalTagNumber.UTF8String or UniversalTagNumber.PrintableString
            or UniversalTagNumber.T61String or UniversalTagNumber.IA5String or UniversalTagNumber.BMPString
            ? value.ReadCharacterString((UniversalTagNumber)tag.TagValue)
            : Convert.ToHexString(value.ReadEncodedValue().Span);
    }

    private static IEnumerable<string> Split(string text)
    {
        var part = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                part.Append(text[++at]);
            else if (text[at] is ',' or '+')
                yield return Take(part);
            else
                part.Append(text[at]);
        }

        yield return Take(part);
    }

    private static string Take(StringBuilder part)
    {
        var taken = part.ToString();
        part.Clear();
        return taken;
    }

    /// <summary>A subject, and the last text that named it.</summary>
    private sealed class KnownSubject(List<(string Type, string Value)> parts)
    {
        public List<(string Type, string Value)> Parts => parts;

        public string? Spelling { get; set; }
    }
}
