using Lanterne.Access;

namespace Lanterne.Api;

/// <summary>Coming in and going out.</summary>
internal static class SessionApi
{
    /// <summary>Maps the calls.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("", (HttpContext http, Sessions sessions) => Results.Json(Describe(sessions.Of(http))));
        group.MapPost("", GivePhrase);
        group.MapPost("code", GiveCode);
        group.MapPost("information", Acknowledge);
        group.MapDelete("", (HttpContext http, Sessions sessions) => sessions.Close(http));
    }

    private static IResult GivePhrase(HttpContext http, FirstFactor given, Threshold threshold) =>
        threshold.GivePhrase(http, given.Identifiant, given.Phrase) is { } refusal ? Refused(refusal) : Results.Json(new Place("code", null));

    private static IResult GiveCode(HttpContext http, SecondFactor given, Sessions sessions, Threshold threshold)
    {
        if (sessions.Of(http) is not { Stage: Stage.Code } session)
            return Refused("Donnez d'abord votre phrase secrète.");
        return threshold.GiveCode(http, session, given.Code) is { } refusal ? Refused(refusal) : Results.Json(Describe(session));
    }

    private static IResult Acknowledge(HttpContext http, Sessions sessions, Threshold threshold)
    {
        if (sessions.Of(http) is not { Stage: Stage.Information } session)
            return Refused("Rien n'est à confirmer.");
        threshold.Acknowledge(session);
        return Results.Json(Describe(session));
    }

    private static Place Describe(Session? session) =>
        session is null ? new Place("seuil", null) : new Place(session.Stage.ToString().ToLowerInvariant(), session.Stage is Stage.Journee ? session.Member.Name : null);

    private static IResult Refused(string message) => Results.Json(new Said(message), statusCode: StatusCodes.Status401Unauthorized);

    private sealed record FirstFactor(string Identifiant, string Phrase);

    private sealed record SecondFactor(string Code);

    private sealed record Place(string Etape, string? Nom);
}
