using Conformance.Fakes.Pki.Reading;

namespace Conformance.Steps.Tests.Editors;

public class CertificatesReaderTests
{
    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public void Certificates_are_sought_from_the_folder_of_the_file()
    {
        var editor = _file.Read(EditorText.Valid + "\ncertificates: [ { file: certs/dmp.p12, password: \"${DPI_PASSWORD}\", use: sign } ]\n");
        var certificate = editor.Certificates.Should().ContainSingle().Subject;
        certificate.File.Should().Be(Path.Combine(Path.GetDirectoryName(editor.Path)!, "certs", "dmp.p12"));
        certificate.Use.Should().Be(CertificateUse.Sign);
    }

    [Test]
    public void Their_passwords_are_secrets() =>
        _file.Read(EditorText.Valid + "\ncertificates: [ { file: dmp.p12, password: \"${DPI_PASSWORD}\", use: auth } ]\n", "ouvre-toi-sesame").Secrets.Should().Contain("ouvre-toi-sesame");

    [TestCase("{ file: dmp.p12, use: signe }", "certificates[0].use", "« sign »")]
    [TestCase("{ use: auth }", "certificates[0].file", "obligatoire")]
    [TestCase("{ fil: dmp.p12, file: dmp.p12, use: auth }", "certificates[0].fil", "« file »")]
    public void A_mistake_says_where_it_stands(string item, string path, string words) =>
        _file.Problems(EditorText.Valid + $"\ncertificates: [ {item} ]\n").Should().ContainSingle(problem => problem.Path == path).Which.Message.Should().Contain(words);
}
