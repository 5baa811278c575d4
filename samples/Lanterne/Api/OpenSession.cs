using Lanterne.Access;

namespace Lanterne.Api;

/// <summary>Lets in those who gave both factors and read the information, and nobody else.</summary>
internal static class OpenSession
{
    /// <summary>Refuses a call whose session is not open.</summary>
    public static ValueTask<object?> Require(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        call.HttpContext.RequestServices.GetRequiredService<Sessions>().Of(call.HttpContext) is { Stage: Stage.Journee }
            ? next(call)
            : ValueTask.FromResult<object?>(Results.Json(new Said("Ouvrez d'abord votre journée."), statusCode: StatusCodes.Status401Unauthorized));

    /// <summary>The open session of a call that was let in.</summary>
    public static Session Session(this HttpContext http) => http.RequestServices.GetRequiredService<Sessions>().Of(http)!;
}

/// <summary>What the page is told to say.</summary>
/// <param name="Message">In French.</param>
internal sealed record Said(string Message);
