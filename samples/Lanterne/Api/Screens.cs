using Microsoft.AspNetCore.StaticFiles;

namespace Lanterne.Api;

/// <summary>The files of the single page. Any address that is no file is a place of the page, which finds its own way.</summary>
internal static class Screens
{
    private const string Page = "page.html";
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Says what the browser may load and who may frame it: Lanterne alone.</summary>
    public static Task Guard(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        return next(http);
    }

    /// <summary>Serves a file, or the page.</summary>
    public static IResult Serve(HttpRequest request)
    {
        var name = request.Path.Value!.TrimStart('/');
        return Open(name) is { } file
            ? Results.Stream(file, TypeOf(name))
            : Results.Stream(Open(Page)!, TypeOf(Page));
    }

    private static Stream? Open(string name) => typeof(Screens).Assembly.GetManifestResourceStream($"ecran/{name}");

    private static string TypeOf(string name) => Types.TryGetContentType(name, out var type) ? $"{type}; charset=utf-8" : "application/octet-stream";
}
