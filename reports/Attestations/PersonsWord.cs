using System.Globalization;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Attestations;

/// <summary>The verdict of a preuve that a person brings: a "non" is non conforme, silence is to be attested, and another build makes it due again (DESIGN section 2).</summary>
/// <param name="preuve">The preuve.</param>
/// <param name="clause">What the person answers.</param>
/// <param name="build">Version that the run judges.</param>
internal sealed class PersonsWord(Preuve preuve, Clause clause, string build)
{
    /// <summary>Judges what a run read.</summary>
    public (Ruling Ruling, Conclusion Conclusion) Judge(JournalView journal)
    {
        if (journal.Of<AttestationsRead>().LastOrDefault() is not { } reading)
            return Due("le fichier éditeur ne nomme aucun fichier d'attestations (clé « attestations »)");
        var said = journal.Of<AttestationGiven>()
            .Where(given => given.Seq > reading.Seq && given.Fact.Attestation.Preuve == preuve.Id)
            .OrderBy(given => given.Fact.Attestation.By.At)
            .ToList();
        if (said.Count == 0)
            return Due("personne ne s'est encore prononcé");

        return said.LastOrDefault(given => given.Fact.Attestation.By.Build == build) is { } last
            ? OnThisBuild(last, DateOnly.FromDateTime(reading.Entry.At.UtcDateTime))
            : Due($"{Said(said[^1])}, et cette course juge la version {build} : à refaire", said[^1].Witness);
    }

    private (Ruling Ruling, Conclusion Conclusion) OnThisBuild(Seen<AttestationGiven> given, DateOnly on)
    {
        if (given.Fact.Attestation.Answer is Answer.Non)
            return (new Ruling(Verdict.NonConforme, null), Conclusion.Broken(clause.Texte, $"{Said(given)} : non{Comment(given)}", given.Witness));

        var defects = Validity.Defects(preuve.Nature, given.Fact, on).ToList();
        return defects.Count > 0
            ? Due($"{Said(given)}, mais {string.Join(" ; ", defects)}", given.Witness)
            : (new Ruling(Verdict.Atteste, $"{Said(given)} : oui{Shown(given)}."), Conclusion.Held(clause.Texte, $"{Said(given)} : oui{Shown(given)}{Comment(given)}", given.Witness));
    }

    private (Ruling Ruling, Conclusion Conclusion) Due(string why, params string[] witnesses) =>
        (new Ruling(Verdict.AAttester, $"{char.ToUpper(why[0], CultureInfo.InvariantCulture)}{why[1..]}. « attest FICHIER {preuve.Id} » le recueille."), Conclusion.NothingToSee(clause.Texte, why, witnesses));

    private static string Said(Seen<AttestationGiven> given)
    {
        var by = given.Fact.Attestation.By;
        return string.Create(CultureInfo.InvariantCulture, $"{by} a répondu le {by.At:dd/MM/yyyy} sur la version {by.Build}");
    }

    private static string Shown(Seen<AttestationGiven> given) => given.Fact.Attestation switch
    {
        { Piece: { } piece, Link: { } link } => $", pièce « {piece.File} », lien {link}",
        { Piece: { } piece } => $", pièce « {piece.File} »",
        { Link: { } link } => $", lien {link}",
        _ => "",
    };

    private static string Comment(Seen<AttestationGiven> given) => given.Fact.Attestation.By.Comment is { } comment ? $" ({comment})" : "";
}
