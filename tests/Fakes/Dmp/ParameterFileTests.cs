using Conformance.Fakes.Dmp;
using Conformance.Fakes.Tests.Dmp.WebPs;

namespace Conformance.Fakes.Tests.Dmp;

public class ParameterFileTests
{
    private const string Path = "/web/dmp/documents/param-lps";

    private readonly Stage _stage = new(new DmpSettings { Parameters = new DmpParameters { AgeOfMajority = 15 } });

    [TearDown]
    public void Discard() => _stage.Dispose();

    [Test]
    public void Says_each_known_parameter()
    {
        var answer = _stage.Handler.Answer(WebRequests.Get(Path));
        (answer.Status, answer.Operation, answer.ContentType).Should().Be((200, "param-lps", "application/xml; charset=utf-8"));
        answer.Xml().Elements().Select(element => $"{element.Name} {element.Value}")
            .Should().Equal("fonctions-gestion-mineurs true", "age-majorite 15", "cumul-invisible_patient-masque_ps false");
    }

    [Test]
    public void Is_only_read() => _stage.Handler.Answer(WebRequests.Get(Path) with { Method = "PUT" }).Status.Should().Be(405);
}
