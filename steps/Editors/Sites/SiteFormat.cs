using Conformance.Reports.Annex.Sites;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.Sites;

/// <summary>The format of a site file (docs/grille-et-annexe.md).</summary>
internal static class SiteFormat
{
    public const string Name = "conformance-site/1";

    private static readonly TextKind Day = new("[0-9]{4}-[0-9]{2}-[0-9]{2}", "une date AAAA-MM-JJ");
    private static readonly TextKind Said = new(".*\\S.*", "un texte");

    public static SectionKind Root { get; } = new(
        new FormatKey("format", new ChoiceKind([Name]), "Nom et version du format de ce fichier.", IsRequired: true),
        new FormatKey("acte", new ChoiceKind(["pv-pilote", "va"]), "Ce qui est signé.", IsRequired: true),
        new FormatKey("etablissement", new SectionKind(
            new FormatKey("nom", Said, "Nom de l'établissement.", IsRequired: true),
            new FormatKey("finess-geographique", Said, "FINESS du site.", IsRequired: true),
            new FormatKey("finess-juridique", Said, "FINESS de l'entité juridique.")), "Qui emploie le produit.", IsRequired: true),
        new FormatKey("versions", new SectionKind(
            new FormatKey("deployee", Said, "Version du site.", IsRequired: true),
            new FormatKey("referencee", Said, "Version référencée.", IsRequired: true),
            new FormatKey("justification", Said, "Pourquoi la première n'est pas antérieure à la seconde, quand leurs numéros ne le disent pas.")), "Versions du produit.", IsRequired: true),
        new FormatKey("observation", new SectionKind(
            new FormatKey("installation", Day, "Jour où l'installation a été complète et effective.", IsRequired: true),
            new FormatKey("signature", Day, "Jour de la signature.", IsRequired: true)), "Période d'observation en production.", IsRequired: true),
        new FormatKey("briques", new ListKind(new SectionKind(
            new FormatKey("brique", new ChoiceKind([.. Enum.GetValues<Brick>().Select(brick => brick.Word())]), "La brique.", IsRequired: true),
            new FormatKey("presente", new ChoiceKind(["oui", "non"]), "Si elle est sur le site.", IsRequired: true),
            new FormatKey("detail", Said, "Son produit ; ou pourquoi elle est absente."))), "Ce qui entoure le produit.", IsRequired: true),
        new FormatKey("reserves", new ListKind(new SectionKind(
            new FormatKey("preuve", Said, "Preuve laissée ouverte.", IsRequired: true),
            new FormatKey("reserve", Said, "Ce qui reste ouvert.", IsRequired: true),
            new FormatKey("responsable", Said, "Qui le lève.", IsRequired: true),
            new FormatKey("echeance", Day, "Quand, au plus tard.", IsRequired: true))), "Ce qui reste ouvert."),
        new FormatKey("signataires", new ListKind(new SectionKind(
            new FormatKey("pour", new ChoiceKind(["etablissement", "editeur"]), "Pour qui.", IsRequired: true),
            new FormatKey("nom", Said, "Nom ; laissé en blanc sans cette clé."),
            new FormatKey("role", Said, "Qualité ; laissée en blanc sans cette clé."))), "Qui vise l'annexe."));
}
