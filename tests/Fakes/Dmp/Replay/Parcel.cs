using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>A message ready for the wire.</summary>
/// <param name="Path">Service of the DMP.</param>
/// <param name="ContentType">Content-Type.</param>
/// <param name="Body">Bytes.</param>
internal sealed partial record Parcel(string Path, string ContentType, byte[] Body)
{
    private const string Soap12 = "http://www.w3.org/2003/05/soap-envelope";
    private const string Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";

    /// <summary>Wraps an envelope as one kind of client does.</summary>
    public static Parcel Of(string path, byte[] envelope, Wrapping wrapping) => wrapping switch
    {
        Wrapping.Plain => Plain(path, envelope),
        Wrapping.OtherPrefixes => Plain(path, Encoding.UTF8.GetBytes(Renamed(envelope))),
        Wrapping.Declared => Plain(path, [.. "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n"u8, .. envelope]),
        Wrapping.Mtom => Multipart(path, envelope, "application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"", "8bit"),
        Wrapping.MtomBase64 => Multipart(path, Encoding.ASCII.GetBytes(Convert.ToBase64String(envelope, Base64FormattingOptions.InsertLineBreaks)), "application/xop+xml;charset=utf-8;type=\"application/soap+xml\"", "BASE64"),
        _ => Multipart(path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(envelope).Replace(Soap12, Soap11, StringComparison.Ordinal)), "application/xop+xml; charset=UTF-8; type=\"text/xml\"", "binary"),
    };

    /// <summary>A recorded multipart, which begins by its own boundary.</summary>
    public static Parcel Recorded(string path, byte[] body)
    {
        var boundary = Boundary().Match(Encoding.Latin1.GetString(body, 0, Math.Min(body.Length, 200))).Groups[1].Value;
        return new(path, $"multipart/related; type=\"application/xop+xml\"; start=\"<rootpart@soapui.org>\"; start-info=\"application/soap+xml\"; boundary=\"{boundary}\"", body);
    }

    private static Parcel Plain(string path, byte[] envelope) => new(path, "application/soap+xml; charset=UTF-8", envelope);

    private static Parcel Multipart(string path, byte[] root, string type, string encoding) => new(
        path,
        "multipart/related; type=\"application/xop+xml\"; boundary=\"uuid:cadre+id=1\"; start=\"<http://tempuri.org/0>\"; start-info=\"application/soap+xml\"",
        [.. Encoding.ASCII.GetBytes($"--uuid:cadre+id=1\r\nContent-ID: <http://tempuri.org/0>\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Type: {type}\r\n\r\n"), .. root, .. "\r\n--uuid:cadre+id=1--\r\n"u8]);

    /// <summary>The same message with every prefix another one, and no default namespace.</summary>
    private static string Renamed(byte[] envelope)
    {
        var root = XElement.Parse(Encoding.UTF8.GetString(envelope));
        var namespaces = root.DescendantsAndSelf().Select(element => element.Name.Namespace).Concat(root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.Namespace))
            .Where(ns => ns != XNamespace.None && ns != XNamespace.Xml && ns != XNamespace.Xmlns).Distinct().ToList();
        root.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        root.Add(namespaces.Select((ns, rank) => new XAttribute(XNamespace.Xmlns + string.Create(CultureInfo.InvariantCulture, $"z{rank}"), ns)));
        return root.ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex("--([^\r\n]+)")]
    private static partial Regex Boundary();
}
