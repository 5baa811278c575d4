using System.Xml;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class ThreadNamesTests
{
    [Test]
    public void Keeps_names_from_one_document_to_the_next() => OnOneThread(6_000, 6_000).Distinct().Should().ContainSingle();

    [Test]
    public void Forgets_names_once_a_stranger_could_have_made_many_up() => OnOneThread(6_000, 16_000_000).Distinct().Should().HaveCount(2);

    [Test]
    public void Keeps_the_names_of_two_threads_apart() => OnOneThread(6_000).Concat(OnOneThread(6_000)).Distinct().Should().HaveCount(2);

    private static List<XmlNameTable> OnOneThread(params long[] lengths)
    {
        var names = new List<XmlNameTable>();
        var thread = new Thread(() => names.AddRange(lengths.Select(ThreadNames.For)));
        thread.Start();
        thread.Join();
        return names;
    }
}
