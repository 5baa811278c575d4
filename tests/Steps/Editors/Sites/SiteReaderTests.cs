using Conformance.Reports.Annex.Sites;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Sites;

namespace Conformance.Steps.Tests.Editors.Sites;

public class SiteReaderTests
{
    private static readonly string Documented = Checkout.Read("docs", "grille-et-annexe.md").Split("```yaml\n")[1].Split("```")[0];

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("conformance-site-").FullName, "site.yaml");

    [TearDown]
    public void Delete() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Test]
    public void Reads_the_site_that_the_page_shows()
    {
        var site = Read(Documented);
        site.Observation.Should().Be(new Observation(new DateOnly(2026, 10, 5), new DateOnly(2026, 11, 30)));
        site.Bricks.Where(brick => !brick.IsPresent).Select(brick => brick.Brick).Should().Equal(Brick.Pfi, Brick.ProSanteConnect);
        site.Reserves.Should().ContainSingle().Which.Owner.Should().Be("Dominique Essai, éditeur");
    }

    [TestCase("acte: pv-pilote", "acte: pv", "acte", "« va »")]
    [TestCase("presente: oui", "presente: peut-être", "briques[1].presente", "« oui »")]
    [TestCase("brique: pfi", "brique: pif", "briques[0].brique", "« pfi »")]
    [TestCase("signature: 2026-11-30", "signature: 2026-11-31", "observation.signature", "calendrier")]
    [TestCase("echeance: 2027-01-31", "echeance: bientôt", "reserves[0].echeance", "AAAA-MM-JJ")]
    [TestCase("deployee:", "deploye:", "versions.deploye", "« deployee »")]
    public void A_mistake_says_where_it_stands(string right, string wrong, string path, string words) =>
        FluentActions.Invoking(() => Read(Documented.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<EditorFileException>()
            .Which.Problems.Should().Contain(problem => problem.Path == path && problem.Message.Contains(words));

    private Site Read(string text)
    {
        System.IO.File.WriteAllText(_file, text);
        return SiteReader.Read(_file);
    }
}
