using System.Security.Cryptography;
using System.Text;
using System.Xml;
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
    public void White_space_around_the_root_takes_no_room_from_it()
    {
        var around = string.Concat(Enumerable.Repeat(new string(' ', 16 * 1024) + "<!--c-->", 300));
        var root = XmlOutline.Read(Encoding.ASCII.GetBytes($"{around}<a>bonjour</a>"))!;
        (root.Value, XmlOutline.IsCut(root)).Should().Be(("bonjour", false));
    }

    [TestCase("RXNzYWk=", true)]
    [TestCase("RXNz*Wk=", false)]
    public void The_outline_that_comes_with_a_digest_is_cut_and_checked_alike(string text, bool isBase64)
    {
        var content = new DocumentContent(Encoding.ASCII.GetBytes($"<a>{string.Concat(Enumerable.Repeat(text[..4], 10_000))}{text}</a>"));
        content.Digest(CanonicalForm.Default, HashAlgorithmName.SHA256);
        (XmlOutline.IsCut(content.OutlineSoFar!), XmlOutline.IsBase64(content.OutlineSoFar!)).Should().Be((true, isBase64));
    }

    [Test]
    public void An_outline_once_read_stays()
    {
        var content = new DocumentContent("<a>b</a>"u8.ToArray());
        var read = content.Outline;
        content.Digest(CanonicalForm.Default, HashAlgorithmName.SHA256);
        content.Outline.Should().BeSameAs(read);
    }

    [Test]
    public void A_document_that_breaks_off_has_neither_digest_nor_outline()
    {
        var content = new DocumentContent("<a><b>x</b><c></a>"u8.ToArray());
        new Func<byte[]>(() => content.Digest(CanonicalForm.Default, HashAlgorithmName.SHA256)).Should().Throw<XmlException>();
        (content.OutlineSoFar, content.Outline).Should().Be((null, null));
    }

    [Test]
    public void Documents_are_read_after_the_signature_that_brings_their_outlines() =>
        SubmissionRules.All.Select(rule => rule.GetType()).Should().ContainInOrder(typeof(SetSignatureManifest), typeof(CdaDocuments));

    [Test]
    public void A_long_text_says_that_it_is_cut()
    {
        var outline = XmlOutline.Read(Document)!;
        var text = CdaHeader.In(outline)!.NonXmlText!;
        (XmlOutline.IsCut(text), XmlOutline.IsCut(outline), text.Value.Length).Should().Be((true, false, 16 * 1024));
    }
}
