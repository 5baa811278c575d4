using Conformance.Reports.Catalogue;

namespace Conformance.Steps.Tests.Editors;

public class SectionTests
{
    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [TestCase("password:", "pasword:", "users[0].pasword", "« password »")]
    [TestCase("finess-juridique:", "finess-juridic:", "structure.finess-juridic", "« finess-juridique »")]
    [TestCase("ins:", "inss:", "patients[0].inss", "« ins »")]
    public void An_unknown_key_names_the_nearest_at_every_level(string right, string wrong, string path, string nearest) =>
        _file.Problems(EditorText.Valid.Replace(right, wrong, StringComparison.Ordinal)).Should().Contain(problem => problem.Path == path && problem.Message.Contains(nearest));

    [Test]
    public void A_wrong_secret_is_never_quoted() =>
        _file.Problems(EditorText.Valid.Replace("JBSWY3DPEHPK3PXP", "cle-1890", StringComparison.Ordinal)).Should().ContainSingle(problem => problem.Path == "users[0].totp")
            .Which.Message.Should().NotContain("1890");

    [Test]
    public void Keeps_the_referenced_version() =>
        _file.Read(EditorText.Valid.Replace("version: \"1.0\"", "version: \"1.1\", referenced: \"1.0\"", StringComparison.Ordinal)).Product.Referenced.Should().Be("1.0");

    [Test]
    public void The_first_of_several_sites_is_the_one_that_emits()
    {
        var structure = _file.Read(EditorText.Valid.Replace("\"300000002\"", "[\"300000015\", \"300000023\"]", StringComparison.Ordinal)).Structure;
        structure.FinessGeographique.Should().Be("300000015");
        structure.Sites.Should().HaveCount(2);
    }

    [TestCase("\"300\"", "structure.finess-geographique")]
    [TestCase("[]", "structure.finess-geographique")]
    [TestCase("[\"300000015\", \"30\"]", "structure.finess-geographique[1]")]
    [TestCase("[\"300000015\", \"300000015\"]", "structure.finess-geographique")]
    public void Refuses_a_site_that_is_none_or_twice(string sites, string path) =>
        _file.Problems(EditorText.Valid.Replace("\"300000002\"", sites, StringComparison.Ordinal)).Should().Contain(problem => problem.Path == path);

    [Test]
    public void A_patient_is_kept_for_the_exigences_that_it_names() =>
        _file.Read(Kept("[DMP/UX.14 BIS]")).Patients[0].For.Should().Equal("DMP/UX.14-BIS");

    [Test]
    public void Names_the_nearest_exigence_of_a_patient() =>
        _file.Problems(Kept("DMP/UX.122")).Should().ContainSingle().Which.Message.Should().Contain("« DMP/UX.12 »");

    [TestCase("[Général, IAN]", "profiles[1]", "« IAM »")]
    [TestCase("[IAM]", "profiles", "« Général »")]
    public void Refuses_a_profile_that_is_unknown_or_forgotten(string profiles, string path, string nearest) =>
        _file.Problems($"{EditorText.Valid}\nprofiles: {profiles}\n").Should().Contain(problem => problem.Path == path && problem.Message.Contains(nearest));

    [Test]
    public void A_profile_excluded_in_writing_takes_its_exigences_with_it()
    {
        var editor = _file.Read($"{EditorText.Valid}\nprofiles: [Général]\nnot-applicable: [ {{ profile: IAM, because: identités gérées ailleurs }} ]\n", catalogue: WithProfile("SC.SSI/IE.36", "IAM"));
        editor.Exclusions.Should().ContainSingle().Which.Exigence.Should().Be("SC.SSI/IE.36");
    }

    [Test]
    public void A_profile_is_not_left_out_in_silence() =>
        _file.Problems($"{EditorText.Valid}\nprofiles: [Général]\n", catalogue: WithProfile("SC.SSI/IE.36", "IAM")).Should().ContainSingle().Which.Message.Should().Contain("profile: IAM");

    private static string Kept(string exigences) => EditorText.Valid.Replace("ins: \"199017512345602\"", $"ins: \"199017512345602\", for: {exigences}", StringComparison.Ordinal);

    private static RemCatalogue WithProfile(string id, string profile) =>
        new(EditorText.Catalogue.Exigences.Select(exigence => exigence.Id == id ? exigence with { Profil = profile } : exigence));
}
