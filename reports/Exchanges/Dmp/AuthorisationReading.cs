using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>TD0.3, TD0.4 and TD1.6: who is authorised on whose DMP, and what changes in that.</summary>
internal static class AuthorisationReading
{
    /// <summary>What is asked by one of the three operations, named by the root of the message.</summary>
    public static Block OfRequest(XElement body) => new Sheet("Ce qui est demandé", body.Name.LocalName switch
    {
        "setAuthorization" =>
        [
            new Field("Demande", Change(body.Child("action").Text()), body.Child("action").Text()),
            .. Field.Maybe("En qualité de", body.Child("role").Text() is "MEDECIN_TRAITANT" ? "médecin traitant" : body.Child("role").Text(), body.Child("role").Text()),
        ],
        "patientList" =>
        [
            new Field("Demande", "les DMP auxquels le professionnel est autorisé"),
            .. Field.Maybe("Autorisés depuis le", DmpWords.Time(body.Child("date").Text())),
        ],
        _ =>
        [
            new Field("Demande", "les professionnels que le patient a autorisés ou bloqués"),
            .. Field.Maybe("Lesquels", Mode(body.Child("mode").Text()), body.Child("mode").Text()),
        ],
    });

    /// <summary>What the DMP answers to one of the three.</summary>
    public static IEnumerable<Block> OfAnswer(XElement body)
    {
        var status = body.First("status").Text();
        yield return new Sheet("Ce que le DMP répond",
        [
            .. Field.Maybe("Résultat", DmpWords.Status(status), status),
            .. Field.Maybe("Précision", body.First("context").Text()),
        ]);
        if (body.All("patientlistData").Select(Patient).ToList() is { Count: > 0 } patients)
            yield return new Grid($"DMP autorisés ({patients.Count})", ["Patient", "Né(e) le", "Identifiant"], patients);
        if (body.All("listOfAuthorizationByPatient").Select(Professional).ToList() is { Count: > 0 } professionals)
            yield return new Grid($"Professionnels ({professionals.Count})", ["Professionnel", "Accès", "Depuis le", "Jusqu'au", "Identifiant national"], professionals);
    }

    private static string Change(string? action) => action switch
    {
        "AJOUT" => "ajouter l'autorisation du professionnel",
        "SUPPRESSION" => "retirer l'autorisation du professionnel",
        _ => action ?? "non dite",
    };

    private static string? Mode(string? mode) => mode switch
    {
        "ACTIVE" => "ceux qui sont autorisés",
        "INTERDITE" => "ceux qui sont bloqués",
        "TOUTE" => "tous",
        _ => mode,
    };

    private static IReadOnlyList<string> Patient(XElement patient) => [Named(patient), DmpWords.Time(patient.Child("dateOfBirth").Text()) ?? "", DmpWords.Identifier(patient.Child("ins").Text()) ?? ""];

    private static IReadOnlyList<string> Professional(XElement professional) =>
    [
        Named(professional), Access(professional.Child("status").Text()), DmpWords.Time(professional.Child("startDate").Text()) ?? "", DmpWords.Time(professional.Child("endDate").Text()) ?? "",
        professional.Child("nationalId").Text() ?? "",
    ];

    private static string Access(string? status) => status switch
    {
        "ACTIVE" => "autorisé",
        "INTERDITE" => "bloqué par le patient",
        "EXPIREE" => "autorisation expirée",
        _ => status ?? "",
    };

    private static string Named(XElement person) => string.Join(' ', new[] { person.Child("firstName").Text(), person.Child("lastName").Text() }.OfType<string>());
}
