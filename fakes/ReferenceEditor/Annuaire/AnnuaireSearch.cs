namespace ReferenceEditor.Annuaire;

/// <summary>Searches correspondents: those whom the Annuaire Santé holds for some criteria.</summary>
internal interface ICorrespondentSearch
{
    /// <summary>Searches.</summary>
    /// <exception cref="AnnuaireException">The Annuaire gave no usable answer.</exception>
    Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation);
}

/// <summary>Asks the Annuaire for what it can select, joins people to their places, and checks every criterion again on what comes back.</summary>
/// <param name="fhir">FHIR API.</param>
/// <param name="selection">What a correspondent must satisfy.</param>
internal sealed class AnnuaireSearch(FhirClient fhir, ISelection selection) : ICorrespondentSearch
{
    private const int IdsPerRequest = 50;
    private const string Rpps = "https://rpps.esante.gouv.fr";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation)
    {
        var harvest = new Harvest();
        if (criteria.AboutPerson)
            await FromPeopleAsync(harvest, criteria, cancellation);
        else if (criteria.AboutStructure)
            await FromStructuresAsync(harvest, criteria, cancellation);
        else
            await FromAddressAsync(harvest, criteria, cancellation);

        return [.. harvest.Correspondents().Where(correspondent => selection.Keeps(correspondent, criteria))];
    }

    private async Task FromPeopleAsync(Harvest harvest, Criteria criteria, CancellationToken cancellation)
    {
        harvest.Add(await fhir.SearchAsync("Practitioner", OfPerson(criteria), cancellation));
        await FollowAsync(harvest, "PractitionerRole", "practitioner", harvest.Practitioners, cancellation);
        await FollowAsync(harvest, "Organization", "_id", harvest.MissingOrganizations, cancellation);
    }

    private async Task FromStructuresAsync(Harvest harvest, Criteria criteria, CancellationToken cancellation)
    {
        harvest.Add(await fhir.SearchAsync("Organization", OfStructure(criteria), cancellation));
        await FollowAsync(harvest, "PractitionerRole", "organization", harvest.Organizations, cancellation);
        await FollowAsync(harvest, "Practitioner", "_id", harvest.MissingPractitioners, cancellation);
    }

    private async Task FromAddressAsync(Harvest harvest, Criteria criteria, CancellationToken cancellation)
    {
        foreach (var resource in new[] { "Practitioner", "PractitionerRole", "Organization" })
            harvest.Add(await fhir.SearchAsync(resource, [("mailbox-mss:contains", criteria.Adresse ?? "@")], cancellation));
        await FollowAsync(harvest, "Practitioner", "_id", harvest.MissingPractitioners, cancellation);
        await FollowAsync(harvest, "Organization", "_id", harvest.MissingOrganizations, cancellation);
    }

    private async Task FollowAsync(Harvest harvest, string resource, string parameter, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        foreach (var batch in ids.Chunk(IdsPerRequest).ToList())
            harvest.Add(await fhir.SearchAsync(resource, [(parameter, string.Join(',', batch))], cancellation));
    }

    private static IEnumerable<(string Name, string Value)> OfPerson(Criteria criteria) => Given(
        ("identifier", criteria.Rpps is { } rpps ? $"{Rpps}|{rpps}" : null),
        ("family", criteria.Nom),
        ("given", criteria.Prenom),
        ("qualification-code", criteria.Profession is { } profession ? Nomenclature.Token("TRE_G15-ProfessionSante", profession) : null),
        ("qualification-code", criteria.Specialite is { } speciality ? Nomenclature.Token("TRE_R38-SpecialiteOrdinale", speciality) : null));

    private static IEnumerable<(string Name, string Value)> OfStructure(Criteria criteria) => Given(
        ("name:contains", criteria.RaisonSociale),
        ("address-postalcode", criteria.CodePostal),
        ("address-city", criteria.Ville),
        ("address-line:contains", criteria.Voie));

    private static IEnumerable<(string Name, string Value)> Given(params (string Name, string? Value)[] parameters) =>
        parameters.Where(parameter => parameter.Value is not null).Select(parameter => (parameter.Name, parameter.Value!));
}
