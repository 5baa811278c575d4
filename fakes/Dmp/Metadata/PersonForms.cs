namespace Conformance.Fakes.Dmp;

/// <summary>Authors and legal authenticators are written as XCN: identifier, name, authority and the type of the identifier.</summary>
internal sealed class PersonForms : ISubmissionRule
{
    private const string Professionals = "1.2.250.1.71.4.2.1";

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from found in Found(review.Submission)
        let flaw = FlawOf(found.Xcn)
        where flaw is not null
        select MetadataBreach.Tolerated(RuleNames.Person, $"{found.Place} « {found.Xcn} » : {flaw}");

    private static IEnumerable<(string Place, string Xcn)> Found(Submission submission) =>
    [
        .. submission.Sets.SelectMany(set => Persons(set.Id, set.Authors)),
        .. submission.Entries.SelectMany(entry => Persons(entry.Id, entry.Authors)),
        .. from entry in submission.Entries from value in entry.Slot("legalAuthenticator") select ($"legalAuthenticator de {entry.Id}", value),
    ];

    private static IEnumerable<(string Place, string Xcn)> Persons(string id, IEnumerable<XdsAuthor> authors) =>
        from author in authors where !string.IsNullOrEmpty(author.Person) select ($"authorPerson de {id}", author.Person!);

    private static string? FlawOf(string xcn)
    {
        if (xcn.Identifier().Length == 0)
            return "identifiant absent (XCN.1)";
        if (xcn.Component(2).Length == 0)
            return "nom absent (XCN.2)";
        if (xcn.Component(9).Authority() is not { } authority)
            return "autorité absente ou mal écrite (XCN.9, &OID&ISO)";
        return authority == Professionals ? Professional(xcn) : null;
    }

    private static string? Professional(string xcn)
    {
        var (professional, type) = (new ProfessionalIdentifier(xcn.Identifier()), xcn.Component(13));
        if (xcn.Component(10) == "U" || type == "RI")
            return null;
        if (!professional.IsKnownForm)
            return "ni RPPS (8…), ni ADELI (0…), ni identifiant interne (3FINESS/…)";
        if (!professional.HasItsKey)
            return $"RPPS {professional.National} dont la clé est fausse";
        var expected = professional.IsInternal ? "EI" : "IDNPS";
        return type == expected ? null : $"type d'identifiant « {type} » au lieu de {expected} (XCN.13)";
    }
}
