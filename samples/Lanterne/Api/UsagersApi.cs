using Lanterne.Access;
using Lanterne.Dmp;
using Lanterne.Usagers;

namespace Lanterne.Api;

/// <summary>The people cared for, and their shared record.</summary>
internal static class UsagersApi
{
    /// <summary>Maps the calls.</summary>
    public static void Map(RouteGroupBuilder day)
    {
        day.MapGet("usagers", (string? cherche, UsagerFile file) => file.Search(cherche ?? ""));
        day.MapGet("usagers/{id}", Open);
        day.MapGet("usagers/{id}/dmp", StateAsync);
        day.MapGet("usagers/{id}/documents", DocumentsAsync);
        day.MapGet("usagers/{id}/documents/{uniqueId}", ContentAsync);
    }

    private static IResult Open(string id, HttpContext http, UsagerFile file, AccessLog log)
    {
        if (file.Find(id) is not { } usager)
            return Results.NotFound();
        log.Write(http.Session().Member.Login, $"dossier de {usager.Nom}", "code à usage unique");
        return Results.Json(usager);
    }

    private static Task<IResult> StateAsync(string id, HttpContext http, UsagerFile file, DmpClient dmp) => QualifiedAsync(id, file, async usager =>
    {
        var state = await dmp.StateAsync(Caller.Of(http.Session()), usager.Ins, http.RequestAborted);
        return Results.Json(new { Etat = state.ToString().ToLowerInvariant() });
    });

    private static Task<IResult> DocumentsAsync(string id, HttpContext http, UsagerFile file, DmpClient dmp) => QualifiedAsync(id, file, async usager =>
        Results.Json(await dmp.DocumentsAsync(Caller.Of(http.Session()), usager.Ins, http.RequestAborted)));

    private static Task<IResult> ContentAsync(string id, string uniqueId, string depot, HttpContext http, UsagerFile file, DmpClient dmp) => QualifiedAsync(id, file, async usager =>
        Results.Json(new { Texte = await dmp.ReadAsync(Caller.Of(http.Session()), usager.Ins, depot, uniqueId, http.RequestAborted) }));

    private static async Task<IResult> QualifiedAsync(string id, UsagerFile file, Func<Usager, Task<IResult>> ask)
    {
        if (file.Find(id) is not { } usager)
            return Results.NotFound();
        if (!usager.Qualifiee)
            return Results.Json(new { Etat = "inscrit-sans-ins" });
        try
        {
            return await ask(usager);
        }
        catch (DmpException trouble)
        {
            return Results.Json(new Said(trouble.Message), statusCode: StatusCodes.Status502BadGateway);
        }
    }
}
