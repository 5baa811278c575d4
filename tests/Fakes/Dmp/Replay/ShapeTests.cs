using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Replay;

public class ShapeTests
{
    private const string Official = "<r xmlns='urn:r' xmlns:n='urn:n' status='S'><n:Slot name='a'><n:Value>1</n:Value></n:Slot><n:Slot name='b'/><statusCode code='x' codeSystem='1.2'/><id root='9' extension='8'/></r>";

    private static IEnumerable<string> Differences(string was, string became) =>
        Shape.Differences(XElement.Parse(Official), XElement.Parse(Official.Replace(was, became, StringComparison.Ordinal))).Select(difference => difference.ToString());

    [TestCase("<n:Value>1<", "<n:Value>2<")]
    [TestCase("root='9'", "root='7'")]
    [TestCase("<n:Slot name='b'/>", "<n:Slot name='b'/><n:Slot name='b'/>")]
    public void What_a_patient_gives_is_no_difference(string was, string became) => Differences(was, became).Should().BeEmpty();

    [TestCase("<n:Slot name='b'/>", "", "r/Slot[b] : attendu « présent », observé « absent »")]
    [TestCase("<n:Slot name='b'/>", "<n:Slot name='b'/><n:Slot name='c'/>", "r/Slot[c] : attendu « absent », observé « présent »")]
    [TestCase("code='x'", "code='y'", "r/statusCode/@* : attendu « code=x codeSystem=1.2 », observé « code=y codeSystem=1.2 »")]
    [TestCase("root='9' extension='8'", "extension='8' root='9'", "r/id/@* : attendu « root=* extension=* », observé « extension=* root=* »")]
    [TestCase("<n:Value>1</n:Value>", "<n:Value/>", "r/Slot[a]/Value : attendu « * », observé «  »")]
    public void What_a_client_reads_is_one(string was, string became, string told) => Differences(was, became).Should().Equal(told);

    [Test]
    public void Prefix_namespace_and_order_are_told_all_at_once() => Shape.Differences(
        XElement.Parse(Official), XElement.Parse("<r xmlns='urn:r' status='S'><statusCode code='x' codeSystem='1.2'/><m:Slot xmlns:m='urn:m' name='a'/><Slot name='b'/><id root='9' extension='8'/></r>"))
        .Select(difference => difference.Path).Should().Contain(["r/*", "r/Slot[a]", "r/Slot[a]/Value", "r/Slot[b]"]);
}
