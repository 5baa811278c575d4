using System.Xml.Linq;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class XmlTemplateTests
{
    [Test]
    public void Leaves_out_the_line_breaks_and_the_indentation_of_the_code() => XmlText.Of($"""
        <a>
          <b c="d"/>
        </a>
        """).ToString().Should().Be("<a><b c=\"d\"/></a>");

    [TestCase("a & b")]
    [TestCase("<a>")]
    [TestCase("\"l'autre\"")]
    [TestCase("two\r\nlines\tand  spaces")]
    [TestCase("é ÿ œ 日本 𝒳")]
    public void Escapes_a_value_so_that_it_is_read_as_it_was(string value)
    {
        var read = XElement.Parse(XmlText.Of($"<a b=\"{value}\">{value}</a>").ToString(), LoadOptions.PreserveWhitespace);

        (read.Value, (string?)read.Attribute("b")).Should().Be((value, value));
    }

    [Test]
    public void Leaves_an_apostrophe_as_the_DMP_does() => XmlText.Of($"<a>{"d'existence"}</a>").ToString().Should().Be("<a>d'existence</a>");

    [Test]
    public void Refuses_a_value_that_XML_cannot_hold() =>
        FluentActions.Invoking(() => XmlText.Of($"<a>{"\u0001"}</a>")).Should().Throw<ArgumentException>();

    [Test]
    public void Takes_XML_as_it_is() => XmlText.Of($"<a>{XmlText.Of($"<b/>")}{new[] { XmlText.Of($"<c/>"), XmlText.Of($"<d/>") }}{default(XmlText)}</a>").ToString().Should().Be("<a><b/><c/><d/></a>");

    [Test]
    public void Takes_values_of_any_length()
    {
        var value = new string('é', 100_000);

        XmlText.Of($"<a>{value}</a>{value}").ToString().Should().Be($"<a>{value}</a>{value}");
    }

    [Test]
    public void Writes_the_attributes_of_an_element_in_the_order_of_the_DMP()
    {
        XmlText written = XElement.Parse("""<a xmlns:p="urn:p" p:a="1" c="2" b="3"/>""");

        written.ToString().Should().Be("""<a b="3" c="2" p:a="1" xmlns:p="urn:p" />""");
    }
}
