using System.CommandLine;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;

namespace Conformance.Cli.Attesting;

/// <summary>What a person says, as the options of <c>attest</c> give it. What is null was not given.</summary>
/// <param name="Reponse"><c>oui</c> or <c>non</c>.</param>
/// <param name="Nom">Who answers.</param>
/// <param name="Role">As what.</param>
/// <param name="Commentaire">What they add.</param>
/// <param name="Nature">What is brought, as <see cref="Brings.Word"/> names it.</param>
/// <param name="Piece">Path of a document.</param>
/// <param name="Du">First day of its validity, or the day it was signed.</param>
/// <param name="Au">Last day of its validity.</param>
/// <param name="Lien">Permanent link.</param>
internal sealed record Said(string? Reponse, string? Nom, string? Role, string? Commentaire, string? Nature, string? Piece, DateOnly? Du, DateOnly? Au, string? Lien);

/// <summary>The options of <c>attest</c>.</summary>
internal sealed class AttestOptions
{
    private readonly Option<string?> _reponse = new("--reponse") { Description = "oui ou non : un « non » est une non-conformité." };
    private readonly Option<string?> _nom = new("--nom") { Description = "Nom de la personne qui répond." };
    private readonly Option<string?> _role = new("--role") { Description = "À quel titre elle répond." };
    private readonly Option<string?> _commentaire = new("--commentaire") { Description = "Ce qu'elle ajoute." };
    private readonly Option<string?> _nature = new("--nature") { Description = "Ce qui est apporté ; celle que la preuve attend sans cette option." };
    private readonly Option<string?> _piece = new("--piece") { Description = "Document qui le montre ; copié près des attestations s'il est ailleurs." };
    private readonly Option<DateOnly?> _du = new("--du") { Description = "Premier jour de validité de la pièce, ou jour de sa signature (AAAA-MM-JJ)." };
    private readonly Option<DateOnly?> _au = new("--au") { Description = "Dernier jour de validité de la pièce (AAAA-MM-JJ)." };
    private readonly Option<string?> _lien = new("--lien") { Description = "Lien permanent vers un résultat de Gazelle ; il n'est jamais ouvert." };

    public void AddTo(Command command)
    {
        _reponse.AcceptOnlyFromAmong("oui", "non");
        _nature.AcceptOnlyFromAmong([.. Enum.GetValues<NaturePreuve>().Where(nature => nature is not NaturePreuve.Demonstration).Select(Brings.Word)]);
        foreach (var option in new Option[] { _reponse, _nom, _role, _commentaire, _nature, _piece, _du, _au, _lien })
            command.Options.Add(option);
    }

    public Said Of(ParseResult result) => new(
        result.GetValue(_reponse), result.GetValue(_nom), result.GetValue(_role), result.GetValue(_commentaire), result.GetValue(_nature), result.GetValue(_piece),
        result.GetValue(_du), result.GetValue(_au), result.GetValue(_lien));
}
