using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a professional and a structure say of themselves, wherever they stand in a header.</summary>
internal static class CdaPeople
{
    /// <summary>Flaws of an assignedAuthor or an assignedEntity. A device only needs an identifier.</summary>
    public static IEnumerable<CdaFlaw> Flaws(string rule, string place, XElement assigned) =>
        CdaHeader.At(assigned, "assignedAuthoringDevice") is not null
            ? Identified(rule, place, assigned)
            : [.. Identified(rule, place, assigned), .. Person(rule, place, assigned), .. Organisation(rule, $"{place}/representedOrganization", CdaHeader.At(assigned, "representedOrganization"))];

    public static IEnumerable<CdaFlaw> Organisation(string rule, string place, XElement? organisation)
    {
        var id = CdaHeader.At(organisation, "id");
        if (CdaHeader.Of(id, "root") is not (CdaHeader.Structures or "1.2.250.1.213.4.1"))
            yield return new(rule, $"{place}/id de racine « {CdaHeader.Of(id, "root") ?? "absente"} » au lieu de {CdaHeader.Structures}");
        else if (CdaHeader.Of(id, "root") == CdaHeader.Structures && CdaHeader.Of(id, "extension") is null)
            yield return new(rule, $"{place}/id sans identifiant national de structure");
        if (CdaHeader.Text(CdaHeader.At(organisation, "name")) is null)
            yield return new(rule, $"{place}/name absent");
    }

    private static IEnumerable<CdaFlaw> Identified(string rule, string place, XElement assigned) =>
        CdaHeader.Of(CdaHeader.At(assigned, "id"), "root") is null ? [new(rule, $"{place}/id absent")] : [];

    private static IEnumerable<CdaFlaw> Person(string rule, string place, XElement assigned)
    {
        if (CdaHeader.Of(CdaHeader.At(assigned, "id"), "root") != CdaHeader.Professionals)
            yield break;
        if (CdaHeader.Of(CdaHeader.At(assigned, "code"), "code") is null)
            yield return new(rule, $"{place}/code (profession et savoir-faire) absent");
        if (CdaHeader.Text(CdaHeader.At(assigned, "assignedPerson", "name", "family")) is null)
            yield return new(rule, $"{place}/assignedPerson/name/family absent");
    }
}
