using System.Security.Cryptography;

namespace ReferenceEditor.Accounts;

/// <summary>The product's two cookies: the session, and the workstation.</summary>
internal static class Cookies
{
    public const string SessionName = "hippocampe-session";

    public const string DeviceName = "hippocampe-poste";

    public static CookieOptions Options => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/" };

    /// <summary>Identifier of the workstation, drawn at its first visit.</summary>
    public static string Device(HttpContext context)
    {
        if (context.Request.Cookies[DeviceName] is { Length: 32 } known && known.All(char.IsAsciiHexDigit))
            return known;

        var drawn = RandomNumberGenerator.GetHexString(32);
        context.Response.Cookies.Append(DeviceName, drawn, new CookieOptions(Options) { MaxAge = TimeSpan.FromDays(3650) });
        return drawn;
    }
}
