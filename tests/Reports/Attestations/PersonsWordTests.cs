using Conformance.Reports.Attestations;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Attestations;

public sealed class PersonsWordTests
{
    private const string Word = "SC.SSI/GEN.01.01.01", Passi = "SC.SSI/GEN.18.01.01", Pas = "SC.SSI/GEN.03-BIS.01.01", Gazelle = "CDA/HL7.02.01.01";

    private readonly Recording _run = new();

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void A_yes_on_this_build_is_atteste_and_names_the_person() =>
        Of(Word, Said(Word)).Should().Match<PreuveVerdict>(preuve => preuve.Verdict == Verdict.Atteste && preuve.Reason!.Contains("Dominique Essai, RSSI a répondu le 02/03/2026 sur la version 4.2.0 : oui"));

    [Test]
    public void A_no_is_non_conforme_and_quotes_the_clause()
    {
        var preuve = Of(Word, Said(Word) with { Answer = Answer.Non });
        preuve.Verdict.Should().Be(Verdict.NonConforme);
        preuve.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.Outcome == Outcome.Enfreint && finding.Clause == "SC.SSI/GEN.01#responsables" && finding.Witnesses.Single() == "run:3");
    }

    [Test]
    public void Silence_is_a_attester() => Of(Word).Should().Match<PreuveVerdict>(preuve => preuve.Verdict == Verdict.AAttester && preuve.Reason!.Contains("Personne ne s'est encore prononcé"));

    [Test]
    public void No_attestations_file_is_a_attester_and_says_which_key_lacks() =>
        _run.Begin(Word).Report.Preuves.Single().Should().Match<PreuveVerdict>(preuve => preuve.Verdict == Verdict.AAttester && preuve.Reason!.Contains("« attestations »"));

    [Test]
    public void Another_build_makes_it_due_again() =>
        Of(Word, Said(Word, build: "4.1.9")).Should().Match<PreuveVerdict>(preuve => preuve.Verdict == Verdict.AAttester && preuve.Reason!.Contains("4.1.9") && preuve.Reason.Contains("4.2.0") && preuve.Reason.Contains("à refaire"));

    [Test]
    public void The_last_word_on_a_build_stands_whatever_the_order_of_the_file() =>
        Of(Word, Said(Word, day: 3) with { Answer = Answer.Non }, Said(Word, day: 2), Said(Word, build: "5.0", day: 5)).Verdict.Should().Be(Verdict.NonConforme);

    [Test]
    public void What_was_read_again_replaces_what_was_read_before()
    {
        Begin(Word, Said(Word) with { Answer = Answer.Non });
        Read(Said(Word));
        _run.Report.Preuves.Single().Verdict.Should().Be(Verdict.Atteste);
    }

    [Test]
    public void A_document_that_was_not_brought_is_a_attester() => Of(Pas, Said(Pas)).Reason.Should().Contain("le document manque");

    [TestCase(null, null, "le jour où le formulaire PASSI a été signé")]
    [TestCase("2025-03-09", null, "n'a pas moins d'un an")]
    [TestCase("2026-03-10", null, "ne vaut qu'à partir du 10/03/2026")]
    [TestCase("2026-01-01", "2026-03-08", "ne vaut plus depuis le 08/03/2026")]
    public void A_form_out_of_its_validity_is_a_attester_and_says_why(string? from, string? to, string why) =>
        Of(Passi, With(from, to)).Should().Match<PreuveVerdict>(preuve => preuve.Verdict == Verdict.AAttester && preuve.Reason!.Contains(why));

    [TestCase("2025-03-10", null)]
    [TestCase("2026-01-01", "2026-03-09")]
    public void A_form_within_its_validity_is_atteste_and_kept_as_evidence(string from, string? to)
    {
        var preuve = Of(Passi, With(from, to));
        preuve.Verdict.Should().Be(Verdict.Atteste, preuve.Reason);
        preuve.Evidence.Should().ContainSingle().Which.Should().StartWith("blobs/");
    }

    [TestCase(PieceState.Missing, "n'est plus là")]
    [TestCase(PieceState.Altered, "empreinte a changé")]
    public void A_document_that_is_not_the_one_attested_is_a_attester(PieceState state, string why) => Of(Passi, With("2026-01-01", null), state).Reason.Should().Contain(why);

    [TestCase(null, "manque")]
    [TestCase("http://essai.exemple.fr/evs?oid=1.2", "https")]
    [TestCase("https://127.0.0.1/evs?oid=1.2", "serveur public")]
    [TestCase("https://gazelle/evs?oid=1.2", "serveur public")]
    [TestCase("https://essai.exemple.fr/", "identifiant du résultat")]
    public void A_link_that_is_not_permanent_is_a_attester(string? link, string why) =>
        Of(Gazelle, Said(Gazelle) with { Link = link }).Should().Match<PreuveVerdict>(preuve => preuve.Verdict == Verdict.AAttester && preuve.Reason!.Contains(why));

    [Test]
    public void A_permanent_link_is_atteste() => Of(Gazelle, Said(Gazelle) with { Link = "https://essai.exemple.fr/evs/report?oid=1.2.3" }).Verdict.Should().Be(Verdict.Atteste);

    [Test]
    public void A_word_from_after_the_run_is_a_attester() => Of(Word, Said(Word, day: 12)).Reason.Should().Contain("datée d'après la course");

    [Test]
    public void An_exclusion_comes_before_any_word() =>
        _run.Begin([new Exclusion("SC.SSI/GEN.01", "Sans objet ici")], [Word]).Report.Preuves.Single().Verdict.Should().Be(Verdict.NonApplicable);

    private static Attestation Said(string preuve, string build = "4.2.0", int day = 2) =>
        new(preuve, Answer.Oui, new Testimony("Dominique Essai", "RSSI", new DateTimeOffset(2026, 3, day, 10, 0, 0, TimeSpan.Zero), build, null));

    private static Attestation With(string? from, string? to) => Said(Passi) with { Piece = new Piece("passi.pdf", "ab", Day(from), Day(to)) };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private PreuveVerdict Of(string preuve, params Attestation[] said)
    {
        Begin(preuve, said);
        return _run.Report.Preuves.Single();
    }

    private PreuveVerdict Of(string preuve, Attestation said, PieceState state)
    {
        Begin(preuve);
        _run.Record(new AttestationGiven(said, state, null));
        return _run.Report.Preuves.Single();
    }

    private void Begin(string preuve, params Attestation[] said)
    {
        _run.Begin(preuve);
        Read(said);
    }

    private void Read(params Attestation[] said)
    {
        _run.Record(new AttestationsRead("attestations.yaml", said.Length));
        foreach (var attestation in said)
            _run.Record(new AttestationGiven(attestation, attestation.Piece is null ? PieceState.None : PieceState.Kept, attestation.Piece is null ? null : _run.Keep("formulaire")));
    }
}
