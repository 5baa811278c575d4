using ReferenceEditor.Annuaire;
using ReferenceEditor.Mss;

namespace ReferenceEditor.Tests.Clinical;

public sealed class SearchDeskTests
{
    private static readonly Person Essai = new("p1", "99900000017", "DR", "ESSAI", "Camille", ["10"], ["SM04"]);
    private static readonly Structure Nimes = new("o1", "Clinique", "1 rue Fictive", "30000", "Nîmes");

    [Test]
    public async Task Each_situation_has_its_words()
    {
        var words = new List<string>();
        words.Add(await WordsAsync(new Found()));
        words.Add(await WordsAsync(new Found(new Correspondent(Essai, null, null))));
        words.Add(await WordsAsync(new Found(new Correspondent(Essai, null, "a@x.invalid"))));
        words.Add(await WordsAsync(new Found(new Correspondent(Essai, null, "a@x.invalid"), new(Essai, Nimes, "b@x.invalid"))));
        foreach (var trouble in Enum.GetValues<AnnuaireTrouble>())
            words.Add(await WordsAsync(new Failing(trouble)));
        words.Should().OnlyHaveUniqueItems().And.NotContain("");
    }

    [Test]
    public async Task Nothing_is_asked_without_a_criterion() =>
        (await new SearchDesk(new Failing(AnnuaireTrouble.Refused), new CorrespondentRows()).AnswerAsync(new Criteria(), CancellationToken.None))
            .Words.Should().Equal("Renseignez au moins un critère.");

    [TestCase(null, "b@x.invalid", "b@x.invalid")]
    [TestCase("resultats-sans-adresse", "", "b@x.invalid")]
    [TestCase("adresse-non-reprise", "b@x.invalid", "a@x.invalid")]
    public void A_row_shows_an_address_and_leads_to(string? defect, string shown, string reached)
    {
        var row = Parts.Of<ICorrespondentRows>(defect: defect).Of([new(Essai, Nimes, "b@x.invalid"), new(Essai, null, "a@x.invalid")])[1];
        (row.Address, row.Recipient, row.Choice).Should().Be((shown, reached, "b@x.invalid"));
    }

    [Test]
    public void The_search_offers_the_ten_criteria() => Parts.Of<ICriteriaOffer>().Criteria.Select(criterion => criterion.Label)
        .Should().BeEquivalentTo("RPPS", "Nom", "Prénom", "Profession", "Spécialité", "Raison sociale", "Voie", "Code postal", "Ville", "Adresse MSSanté");

    [Test]
    public void The_speciality_goes_with_critere_specialite_absent() =>
        Parts.Of<ICriteriaOffer>(defect: "critere-specialite-absent").Criteria.Should().HaveCount(9).And.NotContain(criterion => criterion.Label == "Spécialité");

    [TestCase(null, true)]
    [TestCase("accents-non-reconnus", false)]
    public void Accents_do_not_count_unless(string? defect, bool holds) => Parts.Of<ITextMatch>(defect: defect).Holds("LEFÈVRE", "lefevre").Should().Be(holds);

    private static async Task<string> WordsAsync(ICorrespondentSearch search) =>
        string.Join(' ', (await new SearchDesk(search, new CorrespondentRows()).AnswerAsync(new Criteria { Nom = "x" }, CancellationToken.None)).Words);

    private sealed class Found(params Correspondent[] correspondents) : ICorrespondentSearch
    {
        public Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Correspondent>>(correspondents);
    }

    private sealed class Failing(AnnuaireTrouble trouble) : ICorrespondentSearch
    {
        public Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation) => throw new AnnuaireException(trouble, "essai");
    }
}
