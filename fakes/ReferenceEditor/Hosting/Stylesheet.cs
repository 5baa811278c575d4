namespace ReferenceEditor.Hosting;

/// <summary>The one style sheet, carried by the assembly.</summary>
internal static class Stylesheet
{
    public static IResult Serve() => Results.Stream(typeof(Stylesheet).Assembly.GetManifestResourceStream("style.css")!, "text/css; charset=utf-8");
}
