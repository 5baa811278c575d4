using Conformance.Reports.Catalogue;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Catalogue;

public sealed class CatalogueTests
{
    private const string Good = """
        id: DMP/UX.1
        brut: DMP.UX.1
        rem: REM
        titre: Titre
        enonce: Énoncé
        source: Source
        numerotation: publique
        clauses: {}
        scenarios: []
        """;

    private readonly TempFolder _folder = new();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Reads_an_exigence()
    {
        Write(Good);
        RemCatalogue.Load(_folder.Path).Exigences.Single().Should().Match<Exigence>(exigence => exigence.Brut == "DMP.UX.1" && exigence.Profil == "Général");
    }

    [TestCase("titre: Titre", "titre: [", 4)]
    [TestCase("scenarios: []", "scenarios: []\ninconnu: 1", 10)]
    [TestCase("clauses: {}", "clauses:\n  a: rien", 9)]
    public void Gives_the_file_and_line_of_what_does_not_read(string from, string to, int line)
    {
        Write(Good.Replace(from, to, StringComparison.Ordinal));
        Loading().Should().Throw<InvalidDataException>().WithMessage($"*a.yaml:{line}:*");
    }

    [TestCase("brut: DMP.UX.1")]
    [TestCase("enonce: Énoncé")]
    [TestCase("scenarios: []")]
    public void Refuses_an_exigence_that_lacks_something(string line)
    {
        Write(Good.Replace(line + "\n", "", StringComparison.Ordinal).Replace("\n" + line, "", StringComparison.Ordinal));
        Loading().Should().Throw<InvalidDataException>().WithMessage("*a.yaml:*");
    }

    [Test]
    public void Refuses_an_empty_file()
    {
        Write("");
        Loading().Should().Throw<InvalidDataException>().WithMessage("*a.yaml:*");
    }

    [Test]
    public void Refuses_a_preuve_named_twice() =>
        FluentActions.Invoking(() => new RemCatalogue([Exigence("DMP/UX.1.01", "DMP/UX.1.01.01", "DMP/UX.1.01.01")])).Should().Throw<InvalidDataException>().WithMessage("*DMP/UX.1.01.01*");

    [TestCase("DMP/UX.2.01", "DMP/UX.2.01.01")]
    [TestCase("DMP/UX.1.01", "DMP/UX.1.02.01")]
    public void Refuses_a_preuve_that_does_not_stand_under_its_lineage(string scenario, string preuve) =>
        FluentActions.Invoking(() => new RemCatalogue([Exigence(scenario, preuve)])).Should().Throw<InvalidDataException>();

    [TestCase("")]
    [TestCase("inconnue")]
    public void Refuses_what_a_person_brings_without_a_clause_to_answer(string clause) =>
        FluentActions.Invoking(() => new RemCatalogue([Brought(clause)])).Should().Throw<InvalidDataException>().WithMessage("*DMP/UX.1.01.01*clause*");

    [Test]
    public void Tells_what_scenarios_play_from_what_a_person_brings() =>
        Tree.Catalogue.Played.Concat(Tree.Catalogue.Attested).Should().BeEquivalentTo(Tree.Catalogue.Preuves).And.OnlyHaveUniqueItems();

    [TestCase("DMP.UX.14 BIS", 2)]
    [TestCase("DMP/UX.14-BIS.01", 2)]
    [TestCase("DMP/UX.14-BIS.01.02", 1)]
    [TestCase("DMP/UX.99", 0)]
    public void Selects_the_preuves_under_an_id_of_any_level(string id, int count) => Tree.Catalogue.Select(id).Should().HaveCount(count);

    [TestCase("DMP/UX.14-BIZ", "DMP/UX.14-BIS")]
    [TestCase("MSS.UX.11", "MSS/UX.10")]
    [TestCase("SC.SSI/IE.36.2.01", "SC.SSI/IE.36.02.01")]
    public void Names_the_known_id_that_looks_most_like_an_unknown_one(string unknown, string nearest) =>
        Tree.Catalogue.Nearest(unknown).Should().Be(nearest);

    [TestCase("DMP/UX.12#etats", true)]
    [TestCase("DMP/UX.12#inconnue", false)]
    [TestCase("DMP/UX.12", false)]
    [TestCase("DMP/UX.99#etats", false)]
    public void Finds_a_clause_by_its_key(string key, bool found) => (Tree.Catalogue.FindClause(key) is not null).Should().Be(found);

    private static Exigence Exigence(string scenario, params string[] preuves) => new()
    {
        Id = "DMP/UX.1", Brut = "DMP/UX.1", Rem = "REM", Titre = "t", Enonce = "e", Source = "s", Numerotation = "publique",
        Clauses = new Dictionary<string, Clause>(),
        Scenarios = [new Scenario { Id = scenario, Titre = "s", Preuves = [.. preuves.Select(id => new Preuve { Id = id, Titre = "p" })] }],
    };

    private static Exigence Brought(string clause) => Exigence("DMP/UX.1.01") with
    {
        Scenarios = [new Scenario { Id = "DMP/UX.1.01", Titre = "s", Preuves = [new Preuve { Id = "DMP/UX.1.01.01", Titre = "p", Nature = NaturePreuve.Document, Clause = clause }] }],
    };

    private void Write(string yaml) => File.WriteAllText(_folder["a.yaml"], yaml);

    private Action Loading() => () => RemCatalogue.Load(_folder.Path);
}
