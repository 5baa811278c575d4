using System.Text;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A document passes through less memory than it is long: one of 200 MB, in bench/, through as little as this one.</summary>
public class LargeDocumentTests
{
    private const int Size = 12 * 1024 * 1024;

    private static readonly byte[] Document = CdaDraft.With("RXNzYWk=", new string('A', Size));

    private readonly Stage _stage = new(new DmpSettings());
    private readonly ScratchJournal _scratch = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard()
    {
        _stage.Dispose();
        _scratch.Dispose();
    }

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Test]
    public void Is_registered_and_given_back_in_little_memory()
    {
        using var spool = new Spool(_scratch.Journal);
        var request = WholeBatchTests.Request(new MetadataDraft { IsSigned = true }.Sent(Document).With(MetadataDraft.Signature, new SignatureDraft { Documents = new() { [MetadataDraft.DocumentId] = Document } }.Write()));
        var spooled = request with { Body = spool.Append(request.Body.Open()) };
        ServiceAnswer? answer = null;
        Allocated(() => answer = _stage.Handler.Answer(spooled)).Should().BeLessThan(Size);
        answer!.Notes.Should().BeEmpty();
        Allocated(() => answer = _stage.Td32(MetadataDraft.DocumentId)).Should().BeLessThan(Size / 4);
        answer!.Body.Length.Should().BeGreaterThan(Document.Length);
    }

    [TestCase("<a>", "b", "</a>")]
    [TestCase("<a b='", "c", "'/>")]
    [TestCase("<!--", "d", "--><a/>")]
    [TestCase("<a><![CDATA[", "e", "]]></a>")]
    public void Is_read_in_little_memory_whatever_is_long_in_it(string before, string repeated, string after)
    {
        var content = Encoding.ASCII.GetBytes(before + new string(repeated[0], Size) + after);
        Allocated(() => XmlOutline.Read(content)).Should().BeLessThan(Size * 2);
    }

    [Test]
    public void A_long_text_says_that_it_is_cut()
    {
        var outline = XmlOutline.Read(Document)!;
        var text = CdaHeader.In(outline)!.NonXmlText!;
        (XmlOutline.IsCut(text), XmlOutline.IsCut(outline), text.Value.Length).Should().Be((true, false, 16 * 1024));
    }
}
