using Lanterne.Access;

namespace Lanterne.Api;

/// <summary>One's own account, and the log of accesses.</summary>
internal static class CompteApi
{
    /// <summary>Maps the calls.</summary>
    public static void Map(RouteGroupBuilder day)
    {
        day.MapGet("journal", (AccessLog log) => log.Lines.Take(200));
        day.MapPost("compte/phrase", ChangePhrase);
    }

    private static IResult ChangePhrase(NewPhrase asked, HttpContext http, Team team)
    {
        var member = http.Session().Member;
        if (!team.Holds(member, asked.Actuelle))
            return Refused("La phrase secrète actuelle n'est pas celle-là.");
        if (asked.Nouvelle != asked.Encore)
            return Refused("Les deux saisies diffèrent.");
        if (PhraseRules.Objection(asked.Nouvelle) is { } objection)
            return Refused(objection);

        team.Replace(member, asked.Nouvelle);
        return Results.Json(new Said("Votre phrase secrète est changée."));
    }

    private static IResult Refused(string message) => Results.Json(new Said(message), statusCode: StatusCodes.Status422UnprocessableEntity);

    private sealed record NewPhrase(string Actuelle, string Nouvelle, string Encore);
}
