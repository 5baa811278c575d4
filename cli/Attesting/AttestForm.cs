using Conformance.Cli.Running;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Attestations;

namespace Conformance.Cli.Attesting;

/// <summary>Makes an attestation of what a person said, and refuses a yes that would not stand.</summary>
/// <param name="preuve">The preuve.</param>
/// <param name="file">Full path of the attestations file.</param>
/// <param name="build">Version of the product.</param>
/// <param name="clock">Clock of the attestation.</param>
internal sealed class AttestForm(Preuve preuve, string file, string build, TimeProvider clock)
{
    /// <summary>Makes it; a document that lies elsewhere is copied beside the attestations only when all is well.</summary>
    /// <exception cref="RefusedException">Something is missing or does not stand; the message says all of it.</exception>
    public Attestation Fill(Said said)
    {
        var problems = Missing(said).Concat(Wrong(said)).ToList();
        if (problems.Count > 0)
            throw Refused(problems);

        var now = clock.GetUtcNow();
        var by = new Testimony(said.Nom!.Trim(), said.Role!.Trim(), now, build, string.IsNullOrWhiteSpace(said.Commentaire) ? null : said.Commentaire.Trim());
        var piece = said.Piece is null ? null : new Piece(Path.GetFileName(said.Piece), "", said.Du, said.Au);
        var attestation = new Attestation(preuve.Id, said.Reponse == "oui" ? Answer.Oui : Answer.Non, by, piece, said.Lien);
        if (attestation.Answer is Answer.Oui)
            RequireStanding(attestation, DateOnly.FromDateTime(now.UtcDateTime));
        return piece is null ? attestation : attestation with { Piece = PieceFile.Bring(file, said.Piece!, said.Du, said.Au) };
    }

    private void RequireStanding(Attestation attestation, DateOnly today)
    {
        var defects = Validity.Defects(preuve.Nature, new AttestationGiven(attestation, attestation.Piece is null ? PieceState.None : PieceState.Kept, null), today).ToList();
        if (defects.Count > 0)
            throw Refused(defects);
    }

    private RefusedException Refused(IReadOnlyList<string> problems) =>
        new($"{preuve.Id} n'est pas attestée ({problems.Count} problème(s)) :\n{string.Join('\n', problems.Select(problem => $"- {problem}"))}");

    private static IEnumerable<string> Missing(Said said)
    {
        if (said.Reponse is null)
            yield return "la réponse manque : donnez « --reponse oui » ou « --reponse non »";
        if (string.IsNullOrWhiteSpace(said.Nom))
            yield return "le nom de la personne qui répond manque : donnez « --nom »";
        if (string.IsNullOrWhiteSpace(said.Role))
            yield return "son rôle manque : donnez « --role »";
    }

    private IEnumerable<string> Wrong(Said said)
    {
        if (said.Nature is { } nature && nature != Brings.Word(preuve.Nature))
            yield return $"« {nature} » est donné, et cette preuve demande {Brings.What(preuve.Nature)} (« {Brings.Word(preuve.Nature)} »)";
        if (said.Piece is { } piece && !File.Exists(piece))
            yield return $"la pièce {piece} n'existe pas";
        if (said.Piece is null && (said.Du ?? said.Au) is not null)
            yield return "« --du » et « --au » disent la validité d'une pièce : donnez « --piece »";
        if (said.Du > said.Au)
            yield return "la validité finit avant de commencer (« --au » précède « --du »)";
    }
}
