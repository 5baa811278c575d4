using Conformance.Reports.Evidence;

namespace Conformance.Reports.Tests.Evidence;

public class SubjectWordsTests
{
    [TestCase("moment", "apres-la-periode", "moment après la période")]
    [TestCase("saisie", "errone", "mot de passe erroné")]
    [TestCase("situation", "aucun-resultat", "situation aucun résultat")]
    [TestCase("user", "medecin1", "utilisateur medecin1")]
    [TestCase("critere.code-postal", "30800", "critère code postal 30800")]
    [TestCase("selected", "", "choisis aucun")]
    [TestCase("document", "2.25.1", "document 2.25.1")]
    public void Reads_as_people_write(string key, string value, string expected) =>
        SubjectWords.Of(new Dictionary<string, string> { [key] = value }).Should().Be($" ({expected})");

    [Test]
    public void Says_nothing_of_a_screen_about_nothing() => SubjectWords.Of(new Dictionary<string, string>()).Should().BeEmpty();
}
