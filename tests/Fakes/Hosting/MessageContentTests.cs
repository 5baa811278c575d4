using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Hosting;

public class MessageContentTests
{
    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    private static string Text(MessageContent content) => Encoding.ASCII.GetString(content.ToArray());

    private static MessageContent Of(string text) => Encoding.ASCII.GetBytes(text);

    [Test]
    public void A_slice_is_some_of_the_bytes() => Text(Of("bonjour").Slice(3, 4)).Should().Be("jour");

    [Test]
    public void Contents_are_read_one_after_the_other()
    {
        var joined = MessageContent.Join(Of("bon"), MessageContent.Empty, Of("jour").Slice(0, 2));
        (Text(joined), joined.Length).Should().Be(("bonjo", 5L));
    }

    [Test]
    public void A_file_is_read_by_stretches()
    {
        using var file = _scratch.Journal.OpenScratch();
        file.Write("bonjour"u8);
        file.Flush();
        var content = new FileContent(file.SafeFileHandle, 0, file.Length);
        (Text(content), Text(content.Slice(3, 4)), Text(content.Slice(3, 4).Slice(1, 2))).Should().Be(("bonjour", "jour", "ou"));
    }

    [Test]
    public void A_spool_keeps_contents_one_after_the_other()
    {
        using var spool = new Spool(_scratch.Journal);
        var (first, second) = (spool.Append(Of("bon").Open()), spool.Append(Of("jour").Open()));
        (Text(first), Text(second), Text(second.Slice(1, 2))).Should().Be(("bon", "jour", "ou"));
    }

    [TestCase(0)]
    [TestCase(65_533)]
    [TestCase(65_536)]
    [TestCase(200_000)]
    public void A_word_is_found_wherever_it_stands(int at) =>
        ContentSearch.Find(Of($"{new string('m', at)}mot{new string('o', 99_999)}mot"), "mot"u8.ToArray()).Should().Equal(at, at + 3 + 99_999);
}
