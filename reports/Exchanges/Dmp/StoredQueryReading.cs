using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>TD3.1: what is searched in the registry, by which criteria.</summary>
internal static class StoredQueryReading
{
    public static IEnumerable<Block> Of(XElement body)
    {
        var query = body.First("AdhocQuery");
        yield return new Sheet("Ce qui est demandé",
        [
            .. Field.Maybe("Recherche", Query(query.Attr("id")), query.Attr("id")),
            .. Field.Maybe("Réponse voulue", body.First("ResponseOption").Attr("returnType") switch { "LeafClass" => "métadonnées complètes", "ObjectRef" => "identifiants seuls", var other => other }, body.First("ResponseOption").Attr("returnType")),
        ]);
        var rows = query?.Elements().Where(slot => slot.Name.LocalName == "Slot").Select(Row).ToList();
        if (rows is { Count: > 0 })
            yield return new Grid("Critères", ["Critère", "Valeur", "Nom dans la requête"], rows);
    }

    private static IReadOnlyList<string> Row(XElement slot)
    {
        var name = slot.Attr("name") ?? "";
        return [Label(name), string.Join(", ", slot.All("Value").Select(value => Value(name, value.Text() ?? ""))), name];
    }

    private static string Value(string name, string text)
    {
        var bare = text.Trim('(', ')');
        if (name.EndsWith("PatientId", StringComparison.Ordinal))
            return DmpWords.Identifier(bare) ?? text;
        if (name.EndsWith("Status", StringComparison.Ordinal))
            return string.Join(", ", bare.Split(',').Select(status => DmpWords.Status(status.Trim().Trim('\''))));
        return name.EndsWith("From", StringComparison.Ordinal) || name.EndsWith("To", StringComparison.Ordinal) ? DmpWords.Time(bare.Trim('\'')) ?? text : string.Join(", ", bare.Replace("'", "", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries));
    }

    private static string Query(string? id) => id switch
    {
        "urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d" => "documents d'un patient (FindDocuments)",
        "urn:uuid:f26abbcb-ac74-4422-8a30-edb644bbc1a9" => "lots de soumission d'un patient (FindSubmissionSets)",
        "urn:uuid:5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4" => "documents par identifiant (GetDocuments)",
        "urn:uuid:a7ae438b-4bc2-4642-93e9-be891f7bb155" => "liens (GetAssociations)",
        "urn:uuid:bab9529a-4a10-40b3-a01f-f68a615d247a" => "documents et liens (GetDocumentsAndAssociations)",
        "urn:uuid:e8e3cb2c-e39c-46b9-99e4-c12f57260b83" => "lot et contenu (GetSubmissionSetAndContents)",
        "urn:uuid:12941a89-e02e-4be5-967c-ce4bfc8fe492" => "documents par référence (FindDocumentsByReferenceId)",
        "urn:uuid:51224314-5390-4169-9b91-b1980040715a" => "lots de soumission (GetSubmissionSets)",
        "urn:uuid:d90e5407-b356-4d91-a89f-873917b4b0e6" => "documents liés (GetRelatedDocuments)",
        _ => "requête inconnue",
    };

    private static string Label(string name) => name.Replace("$XDSDocumentEntry", "", StringComparison.Ordinal).Replace("$XDSSubmissionSet", "", StringComparison.Ordinal) switch
    {
        "PatientId" => "Patient",
        "Status" => "Statut",
        "TypeCode" => "Type de document",
        "ClassCode" => "Catégorie",
        "FormatCode" => "Format",
        "PracticeSettingCode" => "Cadre d'exercice",
        "HealthcareFacilityTypeCode" => "Type de structure",
        "EventCodeList" => "Actes",
        "ReferenceIdList" => "Référence",
        "ConfidentialityCode" => "Confidentialité",
        "AuthorPerson" => "Auteur",
        "CreationTimeFrom" => "Créé à partir du",
        "CreationTimeTo" => "Créé jusqu'au",
        "ServiceStartTimeFrom" => "Acte commencé à partir du",
        "ServiceStartTimeTo" => "Acte commencé jusqu'au",
        "ServiceStopTimeFrom" => "Acte fini à partir du",
        "ServiceStopTimeTo" => "Acte fini jusqu'au",
        "SubmissionTimeFrom" => "Soumis à partir du",
        "SubmissionTimeTo" => "Soumis jusqu'au",
        "UniqueId" => "Identifiant du document",
        "EntryUUID" or "$uuid" => "Identifiant interne du registre",
        var other => other,
    };
}
