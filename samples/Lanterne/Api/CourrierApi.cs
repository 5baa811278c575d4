using Lanterne.Annuaire;
using Lanterne.Courrier;

namespace Lanterne.Api;

/// <summary>Secure mail, and the search of whom it is for.</summary>
internal static class CourrierApi
{
    /// <summary>Maps the calls.</summary>
    public static void Map(RouteGroupBuilder day)
    {
        day.MapPost("annuaire", SearchAsync);
        day.MapPost("courrier", SendAsync);
    }

    private static async Task<IResult> SearchAsync(Criteria criteria, AnnuaireClient annuaire, CancellationToken cancellation)
    {
        if (criteria.Given.Count == 0)
            return Results.Json(new Findings("Donnez au moins un critère.", []));
        try
        {
            var found = await annuaire.SearchAsync(criteria, cancellation);
            return Results.Json(new Findings(Summary.Of(found), found));
        }
        catch (AnnuaireException trouble)
        {
            return Results.Json(new Findings(trouble.Message, []));
        }
    }

    private static async Task<IResult> SendAsync(Letter letter, HttpContext http, Postman postman)
    {
        try
        {
            await postman.SendAsync(http.Session().Member, letter, http.RequestAborted);
            return Results.Json(new Said($"Courrier parti vers {letter.Destinataire}"));
        }
        catch (CourrierException trouble)
        {
            return Results.Json(new Said(trouble.Message), statusCode: StatusCodes.Status502BadGateway);
        }
    }

    private sealed record Findings(string Bilan, IReadOnlyList<Correspondent> Correspondants);
}
