using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using CsCheck;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Spoiled messages: whatever comes, an answer leaves. A hundred of each here; as many as CsCheck_Iter says elsewhere (bench/README.md).</summary>
public class FuzzTests
{
    private static readonly string[] Oddities =
    [
        "<", ">", "&", "\"", "]]>", "<!--", "<![CDATA[", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", "&b;", "&#0;", "&#x10FFFF;", "\0", "\r", "\uFFFE",
        "<?xml version='1.1'?>", " xmlns=''", "<a xmlns:a='a'/>", "--b", "--b--", "\r\n\r\n", "Content-ID: ", "cid:", "^^^&&ISO^NH", "urn:uuid:", "99999999999999999999", "ID='_x'", "<saml2:Assertion>",
    ];

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(Gen.Int[0, Oddities.Length - 1].Select(rank => Encoding.UTF8.GetBytes(Oddities[rank])), Gen.Byte.Array[0, 8]);

    private static readonly Gen<(double At, double Length, byte[] With)[]> Spoilings = Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1].Select(part => part * part * part * part), Bytes).Array[1, 6];

    private static readonly byte[] Signed = Encoding.UTF8.GetBytes(new VihfDraft().Signed());

    private static readonly byte[] Soap = Encoding.UTF8.GetBytes(Messages.Td02(new VihfDraft().Signed()));

    private static readonly byte[] Mtom =
    [
        .. Encoding.ASCII.GetBytes("--b\r\nContent-Type: application/xop+xml; charset=UTF-8\r\nContent-ID: <0.1>\r\n\r\n"), .. Soap,
        .. Encoding.ASCII.GetBytes("\r\n--b\r\nContent-Type: text/xml\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <d1@a>\r\n\r\nPGEvPg==\r\n--b--\r\n"),
    ];

    private static readonly byte[] SetSignature = new SignatureDraft().Write();

    private static readonly ServiceRequest Batch = WholeBatchTests.Request(new MetadataDraft { IsSigned = true }.Sent(CdaDraft.Bytes).With(MetadataDraft.Signature, SetSignature));

    private readonly Stage _stage = new();
    private readonly Stage _sandbox = new(new DmpSettings { Strictness = Strictness.Sandbox });

    [TearDown]
    public void Discard()
    {
        _stage.Dispose();
        _sandbox.Dispose();
    }

    [Test]
    public void A_spoiled_envelope_is_answered() => Spoilings.Sample(spoilings => IsAnswered(Spoil(Soap, spoilings), "application/soap+xml"));

    [Test]
    public void A_spoiled_mtom_message_is_answered() =>
        Spoilings.Sample(spoilings => IsAnswered(Spoil(Mtom, spoilings), "multipart/related; type=\"application/xop+xml\"; boundary=b; start=\"<0.1>\""));

    [Test]
    public void A_spoiled_content_type_is_answered() =>
        Spoilings.Sample(spoilings => IsAnswered(Mtom, Encoding.Latin1.GetString(Spoil("multipart/related; boundary=\"b\"; start=\"<0.1>\"; charset=Cp1252"u8.ToArray(), spoilings))));

    [Test]
    public void A_spoiled_document_is_judged() => Spoilings.Sample(spoilings => IsJudged(new MetadataDraft().Sent(Spoil(CdaDraft.Bytes, spoilings))));

    [Test]
    public void A_spoiled_signature_of_a_batch_is_judged() =>
        Spoilings.Sample(spoilings => IsJudged(new MetadataDraft { IsSigned = true }.Sent(CdaDraft.Bytes).With(MetadataDraft.Signature, Spoil(SetSignature, spoilings))));

    [Test]
    public void A_spoiled_batch_is_answered() => Spoilings.Sample(spoilings =>
    {
        var answer = _sandbox.Handler.Answer(Batch with { Body = Spoil(Batch.Body.ToArray(), spoilings) });
        answer.Status.Should().BeOneOf(200, 500);
    });

    [Test]
    public void A_spoiled_assertion_is_read() => Spoilings.Sample(spoilings =>
    {
        if (Xml(Spoil(Encoding.UTF8.GetBytes(new VihfDraft().Unsigned()), spoilings)) is { } assertion)
            VihfReader.Read(assertion).Should().NotBeNull();
    });

    [Test]
    public void A_spoiled_signature_holds_only_where_the_platform_says_so() => Spoilings.Sample(spoilings =>
    {
        var spoilt = Spoil(Signed, spoilings);
        if (Xml(spoilt) is { } assertion && VihfSignature.Of(assertion) is { Flaw: null, Certificate: { } certificate })
            HoldsForThePlatform(spoilt, certificate).Should().BeTrue();
    });

    private static bool HoldsForThePlatform(byte[] bytes, X509Certificate2 certificate)
    {
        var assertion = SafeXml.LoadForXPath(bytes).DocumentElement!;
        var signed = new SignedXml(assertion) { Resolver = null! };
        signed.LoadXml(assertion.ChildNodes.OfType<XmlElement>().Single(child => child.LocalName == "Signature"));
        return signed.CheckSignature(certificate, verifySignatureOnly: true);
    }

    private static void IsJudged(MetadataDraft batch)
    {
        var review = batch.Review();
        foreach (var rule in SubmissionRules.All)
            rule.Check(review).All(breach => breach.Observed.Length > 0).Should().BeTrue();
        foreach (var content in review.Contents.Values)
            _ = (ServedContent.Of(content.Outline), JournaledHeader.Read(content.Outline));
    }

    private void IsAnswered(byte[] body, string type)
    {
        var answer = _stage.Handler.Answer(Messages.Post("patients", body, Identities.Auth, type));
        answer.Status.Should().BeOneOf(200, 500);
        _stage.Handler.Redact(Messages.Post("patients", body, Identities.Auth, type)).Body.Length.Should().BeGreaterThanOrEqualTo(0);
    }

    private static XElement? Xml(byte[] bytes)
    {
        try
        {
            return SafeXml.Load(bytes).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static byte[] Spoil(byte[] bytes, (double At, double Length, byte[] With)[] spoilings)
    {
        foreach (var (part, length, with) in spoilings)
        {
            var at = (int)(part * bytes.Length);
            bytes = [.. bytes[..at], .. with, .. bytes[Math.Min(bytes.Length, at + (int)(length * bytes.Length))..]];
        }

        return bytes;
    }
}
