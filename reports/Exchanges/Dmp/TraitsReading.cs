using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>TD0.5: which patients have these traits?</summary>
internal static class TraitsReading
{
    public static Block OfQuery(XElement query)
    {
        var traits = query.First("parameterList");
        var name = traits.First("livingSubjectName").Child("value");
        return new Sheet("Ce qui est demandé",
        [
            new Field("Demande", "les patients qui ont ces traits"),
            .. Field.Maybe("Nom", name.Child("family").Text()),
            .. Field.Maybe("Prénom", name.Child("given").Text()),
            .. Field.Maybe("Né(e) le", DmpWords.Time(traits.First("livingSubjectBirthTime").Child("value").Attr("value"))),
            .. Field.Maybe("Sexe", DmpWords.Sex(traits.First("livingSubjectAdministrativeGender").Child("value").Attr("code"))),
        ]);
    }

    public static IEnumerable<Block> OfAnswer(XElement answer)
    {
        var code = answer.First("queryResponseCode").Attr("code");
        yield return new Sheet("Ce que le DMP répond",
        [
            .. Field.Maybe("Résultat", code switch { "OK" => "au moins un patient a ces traits", "NF" => "aucun patient n'a ces traits", _ => code }, code),
            .. Field.Maybe("Patients", answer.First("resultTotalQuantity").Attr("value")),
            .. Field.Maybe("Erreur", string.Join(" ; ", answer.All("acknowledgementDetail").Select(detail => detail.Text()))),
        ]);
        foreach (var patient in answer.All("patient"))
            yield return ExistenceReading.Patient(patient);
    }
}
