using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class ElementCopyTests
{
    [TestCase("<a/>")]
    [TestCase("<a xmlns='urn:one' xmlns:p='urn:two' b='1' p:b='2'><p:c xmlns=''><d/></p:c> text </a>")]
    [TestCase("<p:a xmlns:p='urn:one' xml:lang='fr'>one<![CDATA[ <two> ]]>three\n  <p:b>é &amp; &#233;</p:b>\t</p:a>")]
    public void A_copy_says_what_the_element_says(string xml)
    {
        var element = SafeXml.Load(Encoding.UTF8.GetBytes(xml)).DocumentElement!;
        using var reader = new XmlNodeReader(element);
        XNode.DeepEquals(element.ToXElement(), XElement.Load(reader)).Should().BeTrue($"of {xml}, it is {element.ToXElement()}");
    }

    [Test]
    public void Comments_and_instructions_stay_behind() =>
        SafeXml.Load("<a>one<!-- no --><?no?>two</a>"u8.ToArray()).DocumentElement!.ToXElement().ToString().Should().Be("<a>onetwo</a>");
}
