using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lanterne.Access;

namespace Lanterne.Api;

/// <summary>Puts the calendar forward, so that what comes back with time can be tried: a form with <c>avance</c>, in days, and the token of the settings.</summary>
internal static class CalendarHook
{
    private const string TokenHeader = "X-Lanterne-Reglage";
    private const int MostDays = 10_000;

    /// <summary>Puts it forward.</summary>
    public static async Task<IResult> MoveAsync(HttpRequest request, DutyCalendar calendar, LanterneSettings settings)
    {
        if (!Trusted(request.Headers[TokenHeader].ToString(), settings.CalendarToken))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!request.HasFormContentType)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);

        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (!int.TryParse(form["avance"], CultureInfo.InvariantCulture, out var days) || days is < 0 or > MostDays)
            return Results.Text($"« avance » : un nombre de jours entre 0 et {MostDays} est attendu.", statusCode: StatusCodes.Status400BadRequest);
        calendar.Forward = days;
        return Results.NoContent();
    }

    private static bool Trusted(string given, string? expected) =>
        !string.IsNullOrEmpty(expected) && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
