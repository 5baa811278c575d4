using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors;

public class EditorFileReaderTests
{
    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public void Reads_who_the_product_is_and_whom_it_knows()
    {
        var editor = _file.Read(EditorText.Valid);
        editor.Product.Product.Should().Be("DPI d'essai");
        editor.Users.Should().ContainSingle().Which.NationalId.Should().Be("899900000011");
        editor.Patients.Should().ContainSingle().Which.InsQualified.Should().BeTrue();
    }

    [Test]
    public void Takes_secrets_from_the_environment_and_names_them_as_secrets() =>
        _file.Read(EditorText.Valid, "perroquet-bleu").Secrets.Should().Contain("perroquet-bleu").And.Contain("JBSWY3DPEHPK3PXP");

    [Test]
    public void Reads_the_map_of_the_screens()
    {
        var map = _file.Read(EditorText.Valid).Map;
        map.Acts[Intentions.LogIn].Should().HaveCount(3);
        map.Readings[Readings.DmpDocuments].Fields.Should().ContainKey("title");
        map.Criteria.Should().ContainKey("nom");
    }

    [Test]
    public void Picks_free_ports_when_none_is_given() => _file.Read(EditorText.Valid).Ports.Values.Should().OnlyContain(port => port == 0);

    [TestCase("${DPI_PASSWORD:-otarie}", ExpectedResult = "otarie")]
    [TestCase("${AUTRE:-}", ExpectedResult = "")]
    public string Falls_back_on_the_default_of_a_variable(string password) =>
        _file.Read(EditorText.Valid.Replace("${DPI_PASSWORD}", password, StringComparison.Ordinal), password: null).Users[0].Password;

    [TestCase("format: conformance-editor/1", "format: conformance-editor/9", "format", 1)]
    [TestCase("version: \"1.0\"", "vershon: \"1.0\"", "product.vershon", 2)]
    [TestCase("url: http://127.0.0.1:5000", "url: ftp://serveur", "url", 3)]
    [TestCase("second-factor: totp", "second-factor: tottp", "users[0].second-factor", 6)]
    [TestCase("rpps: \"99900000011\"", "rpps: \"999\"", "users[0].rpps", 6)]
    [TestCase("roles: [professionnel]", "roles: [profesionnel]", "users[0].roles[0]", 6)]
    [TestCase("ins: \"1990", "ins: \"2990", "patients[0].ins", 8)]
    [TestCase("\"199017512345602\"", "\"199017512345602\", birth-date: 3 mars 1999", "patients[0].birth-date", 8)]
    [TestCase("\"199017512345602\"", "\"199017512345602\", birth-date: 1999-02-03", "patients[0].birth-date", 8)]
    [TestCase("log-in:", "log-inn:", "map.acts.log-inn", 12)]
    [TestCase("with: $login", "with: $loginn", "map.acts.log-in[1]", 13)]
    [TestCase("- click: { role", "- clik: { role", "map.acts.log-in[2]", 14)]
    [TestCase("session-open:", "session-opened:", "map.readings.session-opened", 16)]
    [TestCase("title: { role: rowheader }", "titel: { role: rowheader }", "map.readings.dmp-documents.fields.titel", 20)]
    [TestCase("nom: { label: Nom }", "noms: { label: Nom }", "map.criteria.noms", 22)]
    public void Says_where_a_mistake_stands(string right, string wrong, string path, int line)
    {
        EditorText.Valid.Should().Contain(right);
        var problem = _file.Problems(EditorText.Valid.Replace(right, wrong, StringComparison.Ordinal)).First(problem => problem.Path == path);
        problem.Line.Should().BeInRange(line - 1, line + 1);
        problem.Message.Should().NotBeEmpty();
    }

    [TestCase("log-inn", "log-in")]
    [TestCase("open-patient-fil", "open-patient-file")]
    public void Names_the_nearest_known_intention(string unknown, string nearest) =>
        _file.Problems(EditorText.Valid.Replace("log-in:", unknown + ":", StringComparison.Ordinal)).Should().Contain(problem => problem.Message.Contains($"« {nearest} »"));

    [Test]
    public void Reports_ten_mistakes_as_ten()
    {
        var many = EditorText.Valid
            .Replace("conformance-editor/1", "autre", StringComparison.Ordinal)
            .Replace("http://127.0.0.1:5000", "nulle part", StringComparison.Ordinal)
            .Replace("second-factor: totp", "second-factor: fax", StringComparison.Ordinal)
            .Replace("\"99900000011\"", "\"12\"", StringComparison.Ordinal)
            .Replace("log-in:", "log-on:", StringComparison.Ordinal)
            .Replace("nom: {", "nome: {", StringComparison.Ordinal);
        _file.Problems(many + "\nwrong-passwords: 99\npatience-seconds: 0\nnotice-period-days: x\nkit-icons: { ferme: absent.png }\n").Should().HaveCount(10);
    }

    [Test]
    public void Says_which_variable_of_the_environment_is_missing() =>
        _file.Problems(EditorText.Valid, password: null).Should().ContainSingle().Which.Message.Should().Contain("DPI_PASSWORD");

    [Test]
    public void Refuses_a_file_that_says_where_the_product_runs_twice() =>
        _file.Problems(EditorText.Valid + "\nstart: { reference: standard }\n").Should().Contain(problem => problem.Path == "url");

    [Test]
    public void Refuses_one_port_for_two_services() =>
        _file.Problems(EditorText.Valid + "\nports: { dmp: 8443, annuaire: 8443 }\n").Should().Contain(problem => problem.Message.Contains("8443"));

    [Test]
    public void Refuses_an_exclusion_without_a_written_reason() =>
        _file.Problems(EditorText.Valid + "\nnot-applicable: [ { exigence: SC.SSI/IE.36, because: non } ]\n").Should().ContainSingle().Which.Path.Should().Be("not-applicable[0].because");

    [Test]
    public void Names_the_nearest_exigence_of_an_exclusion() =>
        _file.Problems(EditorText.Valid + "\nnot-applicable: [ { exigence: SC.SSI/IE.63, because: délégué à un tiers } ]\n").Should().ContainSingle().Which.Message.Should().Contain("SC.SSI/IE.36");

    [TestCase("")]
    [TestCase("- une liste")]
    [TestCase("a: [1, 2")]
    public void Refuses_what_is_no_yaml_mapping(string text) => _file.Problems(text).Should().ContainSingle();

    [Test]
    public void Says_so_when_the_file_is_not_there() => FluentActions.Invoking(() => EditorFileReader.Read("absent.yaml", new([]), EnvironmentValues.Process))
        .Should().Throw<EditorFileException>().WithMessage("*absent.yaml*illisible*");
}
