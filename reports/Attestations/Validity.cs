using System.Globalization;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Attestations;

/// <summary>Whether what was brought with a yes still shows it, on a day.</summary>
public static class Validity
{
    /// <summary>Why it does not, in French, each a clause of a sentence; empty when it does.</summary>
    /// <param name="nature">How the preuve is shown.</param>
    /// <param name="given">What was brought.</param>
    /// <param name="on">The day.</param>
    public static IEnumerable<string> Defects(NaturePreuve nature, AttestationGiven given, DateOnly on)
    {
        var attestation = given.Attestation;
        if (DateOnly.FromDateTime(attestation.By.At.UtcDateTime) > on)
            yield return $"cette réponse est datée d'après la course, du {Day(DateOnly.FromDateTime(attestation.By.At.UtcDateTime))}";
        if (Brings.APiece(nature) && attestation.Piece is null)
            yield return $"{Brings.What(nature)} manque : donnez « --piece »";
        if (attestation.Piece is { } piece)
        {
            foreach (var defect in OfPiece(nature, piece, given.State, on))
                yield return defect;
        }

        if (nature is NaturePreuve.LienGazelle && PermanentLink.Defect(attestation.Link) is { } wrong)
            yield return wrong;
    }

    private static IEnumerable<string> OfPiece(NaturePreuve nature, Piece piece, PieceState state, DateOnly on)
    {
        if (state is PieceState.Missing)
            yield return $"la pièce « {piece.File} » n'est plus là";
        if (state is PieceState.Altered)
            yield return $"la pièce « {piece.File} » n'est plus celle qui a été attestée : son empreinte a changé";
        if (piece.From > on)
            yield return $"la pièce « {piece.File} » ne vaut qu'à partir du {Day(piece.From.Value)}";
        if (piece.To < on)
            yield return $"la pièce « {piece.File} » ne vaut plus depuis le {Day(piece.To.Value)}";
        if (nature is NaturePreuve.FormulairePassi && piece.From is null)
            yield return "le jour où le formulaire PASSI a été signé n'est pas dit : donnez « --du »";
        if (nature is NaturePreuve.FormulairePassi && piece.From?.AddYears(1) <= on)
            yield return $"le formulaire PASSI, signé le {Day(piece.From.Value)}, n'a pas moins d'un an";
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
