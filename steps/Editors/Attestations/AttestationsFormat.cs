using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.Attestations;

/// <summary>The format of the attestations file (docs/attestations.md).</summary>
internal static class AttestationsFormat
{
    public const string Name = "conformance-attestations/1";

    public const string Key = "attestations";

    private static readonly TextKind Day = new("[0-9]{4}-[0-9]{2}-[0-9]{2}", "une date AAAA-MM-JJ");

    public static SectionKind Root { get; } = new(
        new FormatKey("format", new ChoiceKind([Name]), "Nom et version du format de ce fichier.", IsRequired: true),
        new FormatKey(Key, new ListKind(new SectionKind(
            new FormatKey("preuve", new TextKind(), "Preuve attestée, brute ou canonique ; son exigence suffit quand elle n'en a qu'une.", IsRequired: true),
            new FormatKey("reponse", new ChoiceKind(["oui", "non"]), "Ce que la personne répond.", IsRequired: true),
            new FormatKey("nom", new TextKind(".*\\S.*", "un nom"), "Qui répond.", IsRequired: true),
            new FormatKey("role", new TextKind(".*\\S.*", "un rôle"), "À quel titre.", IsRequired: true),
            new FormatKey("le", new TextKind("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?", "une date AAAA-MM-JJ, ou un instant avec son fuseau"), "Quand.", IsRequired: true),
            new FormatKey("build", new TextKind(".*\\S.*", "une version"), "Version du produit dont il est répondu.", IsRequired: true),
            new FormatKey("commentaire", new TextKind(), "Ce que la personne ajoute."),
            new FormatKey("nature", new ChoiceKind([.. Enum.GetValues<NaturePreuve>().Where(nature => nature is not NaturePreuve.Demonstration).Select(Brings.Word)]), "Ce qui est apporté."),
            new FormatKey("piece", new SectionKind(
                new FormatKey("fichier", new TextKind(), "Chemin relatif à ce fichier, dans son dossier.", IsRequired: true),
                new FormatKey("sha256", new TextKind("[0-9a-f]{64}", "64 chiffres hexadécimaux minuscules"), "Empreinte du fichier lu par la personne.", IsRequired: true),
                new FormatKey("du", Day, "Premier jour de validité, ou jour de la signature."),
                new FormatKey("au", Day, "Dernier jour de validité.")), "Document joint."),
            new FormatKey("lien", new TextKind(), "Lien permanent.")))
        , "Ce que des personnes ont dit, la plus ancienne d'abord.", IsRequired: true));
}
