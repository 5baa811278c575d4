namespace Lanterne.Annuaire;

/// <summary>Searches the Annuaire Santé: asks it for what it can select, then checks every criterion on what comes back.</summary>
internal sealed class AnnuaireClient(LanterneSettings settings) : IDisposable
{
    private const int IdsAtOnce = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lazy<FhirApi> _api = new(() => Open(settings));

    /// <summary>Searches.</summary>
    /// <exception cref="AnnuaireException">No usable answer.</exception>
    public async Task<IReadOnlyList<Correspondent>> SearchAsync(Criteria criteria, CancellationToken cancellation)
    {
        var basket = new Basket();
        if (criteria.AskOfPeople)
            await PeopleAsync(basket, criteria, cancellation);
        else if (criteria.AskOfPlaces)
            await basket.FillAsync(_api.Value, "Organization", OfPlaces(criteria), cancellation);
        else
            await AddressesAsync(basket, criteria["adresse"]!, cancellation);
        return [.. basket.Correspondents().Where(correspondent => correspondent.Meets(criteria))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_api.IsValueCreated)
            _api.Value.Dispose();
    }

    private static FhirApi Open(LanterneSettings settings)
    {
        if (settings.Annuaire is not { } address)
            throw new AnnuaireException("L'Annuaire Santé n'est pas réglé : son adresse manque.");
        var http = Trust.Client(settings, address, shown: null, Patience);
        http.DefaultRequestHeaders.Add("ESANTE-API-KEY", settings.AnnuaireKey);
        return new FhirApi(http);
    }

    private static string OfPlaces(Criteria criteria) => Query.Of(
        ("name:contains", criteria["etablissement"]),
        ("address-postalcode", criteria["codePostal"]),
        ("address-city", criteria["commune"]),
        ("address-line:contains", criteria["rue"]));

    private async Task PeopleAsync(Basket basket, Criteria criteria, CancellationToken cancellation)
    {
        var query = Query.Of(
            ("identifier", criteria["rpps"] is { } rpps ? $"https://rpps.esante.gouv.fr|{rpps}" : null),
            ("family", criteria["nom"]),
            ("given", criteria["prenom"]),
            ("qualification-code", criteria["metier"]),
            ("qualification-code", criteria["savoirFaire"]),
            ("_revinclude", "PractitionerRole:practitioner"));
        await basket.FillAsync(_api.Value, "Practitioner", query, cancellation);
        foreach (var ids in basket.UnknownPlaces.Chunk(IdsAtOnce))
            await basket.FillAsync(_api.Value, "Organization", Query.Of(("_id", string.Join(',', ids))), cancellation);
    }

    private async Task AddressesAsync(Basket basket, string address, CancellationToken cancellation)
    {
        await basket.FillAsync(_api.Value, "Practitioner", Query.Of(("mailbox-mss:contains", address)), cancellation);
        await basket.FillAsync(_api.Value, "Organization", Query.Of(("mailbox-mss:contains", address)), cancellation);
        var practices = Query.Of(("mailbox-mss:contains", address), ("_include", "PractitionerRole:practitioner"), ("_include", "PractitionerRole:organization"));
        await basket.FillAsync(_api.Value, "PractitionerRole", practices, cancellation);
    }
}

/// <summary>The Annuaire Santé gave no usable answer.</summary>
/// <param name="message">What the user is told, in French.</param>
/// <param name="cause">What happened underneath.</param>
internal sealed class AnnuaireException(string message, Exception? cause = null) : Exception(message, cause);
