using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using CsCheck;

namespace Conformance.Fakes.Tests.Dmp.Signatures;

/// <summary>Any XML has the canonical form that .NET's own transforms give it, slowly and in memory.</summary>
public class CanonicalFormTests
{
    private static readonly string[] Texts =
        ["", " ", "a", "\n\t", "é😀", "a&amp;b&lt;c&gt;d", "&#13;", "&quot;'", "<![CDATA[<x>&]]>", "<!-- c -->", "<?pi  d ?>", "<?pi?>", "&#9;&#10;", new string('z', 5000)];

    private static readonly string[] Attributes =
        ["", " b='1'", " a='&#9;&#10;&#13;&amp;&lt;&quot;'", " p:a='2'", " q:a=\"'\"", " xml:lang='fr'", " xmlns='urn:1'", " xmlns='urn:2'", " xmlns=''", " xmlns:p='urn:1'", " xmlns:p='urn:3'", " xmlns:q='urn:3'", " xmlns:r='urn:4'", "\n id='i'"];

    private static readonly Gen<string> Markup = Gen.Recursive<string>((depth, inner) => Gen.Select(
        One("a", "b", "p:a", "q:c"),
        One(Attributes).Array[0, 4],
        (depth > 4 ? One(Texts) : Gen.OneOf(One(Texts), inner)).Array[0, 4],
        (name, attributes, content) => $"<{name}{string.Concat(attributes.DistinctBy(NameOf))}>{string.Concat(content)}</{name}>"));

    private static readonly Gen<(string Markup, string Algorithm, string Prefixes)> Cases =
        Gen.Select(Markup, One([.. CanonicalForm.Algorithms]), One("", "p", "#default r", "q p", "none"));

    [Test]
    public void Of_a_document() => Cases.Sample(found =>
    {
        var bytes = Encoding.UTF8.GetBytes($"<?xml version='1.0'?><!-- avant --><?x y?>{Rooted(found.Markup)}<!-- après -->\n");
        if (Loaded(bytes) is not { } document)
            return;
        using var reader = SafeXml.Read((Conformance.Fakes.Hosting.MessageContent)bytes);
        var transform = Transform(found.Algorithm, found.Prefixes);
        transform.LoadInput(document);
        IsThatOf(transform, new CanonicalForm(found.Algorithm, found.Prefixes).Digest(reader, HashAlgorithmName.SHA256), found);
    });

    [Test]
    public void Brings_the_outline_of_the_document_along() => Cases.Sample(found =>
    {
        var bytes = Encoding.UTF8.GetBytes($"<!-- avant -->{Rooted(found.Markup)}\n");
        if (Loaded(bytes) is null)
            return;
        var (content, form) = (new DocumentContent(bytes), new CanonicalForm(found.Algorithm, found.Prefixes));
        using var reader = SafeXml.Read((Conformance.Fakes.Hosting.MessageContent)bytes);
        content.Digest(form, HashAlgorithmName.SHA256).Should().Equal(form.Digest(reader, HashAlgorithmName.SHA256), "{0}", found);
        XNode.DeepEquals(content.OutlineSoFar, XmlOutline.Read(bytes)).Should().BeTrue("{0}", found);
    });

    [Test]
    public void Of_an_element_where_it_stands() => Cases.Sample(found =>
    {
        var bytes = Encoding.UTF8.GetBytes(Rooted(found.Markup));
        if (Loaded(bytes) is not { } document)
            return;
        var (element, read) = (document.DocumentElement!.ChildNodes.OfType<XmlElement>().Single(), SafeXml.Load(bytes).Root!.Elements().Single());
        var transform = Transform(found.Algorithm, found.Prefixes);
        transform.LoadInput(Apart(element, found.Algorithm.Contains("exc", StringComparison.Ordinal)));
        IsThatOf(transform, new CanonicalForm(found.Algorithm, found.Prefixes).Digest(read, HashAlgorithmName.SHA256), found);
    });

    [TestCase("", "<p:b xmlns:p=\"urn:1\"></p:b>")]
    [TestCase("q", "<p:b xmlns:p=\"urn:1\" xmlns:q=\"urn:2\"></p:b>")]
    [TestCase("#default q", "<p:b xmlns=\"urn:0\" xmlns:p=\"urn:1\" xmlns:q=\"urn:2\"></p:b>")]
    public void Prefixes_may_be_told(string prefixes, string form)
    {
        var element = SafeXml.Load(Encoding.UTF8.GetBytes(Rooted("<p:b/>"))).Root!.Elements().Single();
        new CanonicalForm(CanonicalForm.Exclusive, prefixes).Digest(element, HashAlgorithmName.SHA256).Should().Equal(SHA256.HashData(Encoding.UTF8.GetBytes(form)));
    }

    [Test]
    public void Of_any_other_name_there_is_none() =>
        new Func<byte[]>(() => new CanonicalForm("http://www.w3.org/TR/1999/REC-xslt-19991116").Digest(SafeXml.Load("<a/>"u8.ToArray()).Root!, HashAlgorithmName.SHA256)).Should().Throw<CryptographicException>();

    private static void IsThatOf(Transform transform, byte[] digest, object found)
    {
        var expected = Encoding.UTF8.GetString(((MemoryStream)transform.GetOutput(typeof(Stream))).ToArray());
        Convert.ToHexString(digest).Should().Be(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(expected))), "{0} is {1}", found, expected);
    }

    /// <summary>As SignedXml puts an element apart: with what it inherits.</summary>
    private static XmlDocument Apart(XmlElement element, bool withoutXml)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        var copy = (XmlElement)document.AppendChild(document.ImportNode(element, deep: true))!;
        foreach (XmlAttribute inherited in element.ParentNode!.Attributes!)
        {
            if (!copy.HasAttribute(inherited.LocalName, inherited.NamespaceURI) && !(withoutXml && inherited.Prefix == "xml"))
                copy.SetAttributeNode((XmlAttribute)document.ImportNode(inherited, deep: true));
        }

        return document;
    }

    private static string Rooted(string markup) => $"<root xmlns='urn:0' xmlns:p='urn:1' xmlns:q='urn:2' xml:space='preserve' xml:lang='en'>{markup}</root>";

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(rank => values[rank]);

    private static string NameOf(string attribute) => attribute.Trim().Split('=')[0];

    private static Transform Transform(string algorithm, string prefixes) => algorithm switch
    {
        CanonicalForm.Inclusive => new XmlDsigC14NTransform(),
        CanonicalForm.Exclusive => new XmlDsigExcC14NTransform(prefixes),
        _ when algorithm.StartsWith(CanonicalForm.Exclusive, StringComparison.Ordinal) => new XmlDsigExcC14NWithCommentsTransform(prefixes),
        _ => new XmlDsigC14NWithCommentsTransform(),
    };

    private static XmlDocument? Loaded(byte[] bytes)
    {
        try
        {
            return SafeXml.LoadForXPath(bytes);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
