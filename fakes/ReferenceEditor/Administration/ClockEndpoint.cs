using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReferenceEditor.Administration;

/// <summary>Moves the product's calendar, to test what comes back with time.</summary>
internal static class ClockEndpoint
{
    public const string TokenHeader = "X-Administration-Token";

    private const int MostDays = 36_500;

    public static async Task<IResult> Move(HttpRequest request, ReferenceEditorSettings settings, ProductClock clock)
    {
        if (!Authorised(request, settings.AdministrationToken))
            return Results.Text("Jeton d'administration absent ou inconnu.", statusCode: StatusCodes.Status401Unauthorized);
        if (!request.HasFormContentType)
            return Results.Text("Un formulaire est attendu, avec le champ « jours ».", statusCode: StatusCodes.Status400BadRequest);

        var form = await request.ReadFormAsync();
        if (!int.TryParse(form["jours"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) || days is < -MostDays or > MostDays)
            return Results.Text($"« jours » doit être un entier entre -{MostDays} et {MostDays}.", statusCode: StatusCodes.Status400BadRequest);

        clock.Days = days;
        return Results.Text($"L'horloge du produit est décalée de {days} jours.");
    }

    private static bool Authorised(HttpRequest request, string? token) =>
        !string.IsNullOrEmpty(token)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[TokenHeader].ToString()), Encoding.UTF8.GetBytes(token));
}
