using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>A PDF of one page and one line, of our own making. It is not PDF/A: no font is embedded (simulated).</summary>
internal static partial class PlainPdf
{
    /// <summary>Writes a line; what Latin-1 does not have becomes a question mark.</summary>
    public static byte[] Write(string line)
    {
        var content = $"BT /F1 12 Tf 50 780 Td ({Escaped(line)}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        return Encoding.Latin1.GetBytes(Assembled(objects));
    }

    /// <summary>Lines of a PDF written here; none of any other.</summary>
    public static IEnumerable<string> LinesOf(byte[] pdf) =>
        Shown().Matches(Encoding.Latin1.GetString(pdf)).Select(match => Regex.Replace(match.Groups[1].Value, @"\\(.)", "$1"));

    [GeneratedRegex(@"Td \((.*)\) Tj ET")]
    private static partial Regex Shown();

    private static string Assembled(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToString();
    }

    private static string Escaped(string line) =>
        line.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);
}
