using System.Globalization;
using Conformance.Steps.Editors.Guided;
using Microsoft.AspNetCore.Http;

namespace Conformance.Cli.Guidance;

/// <summary>An answer as the page's form posts it.</summary>
/// <param name="Number">Rank of the request that it answers.</param>
/// <param name="Reply">The answer.</param>
internal sealed record PostedAnswer(int Number, OperatorReply Reply)
{
    /// <summary>Reads a form.</summary>
    /// <returns>Null when its picture is none, or when the form is too large or broken.</returns>
    public static async Task<PostedAnswer?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellation);
            var number = int.TryParse(form["demande"], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : 0;
            var text = form["reponse"].ToString().ReplaceLineEndings("\n");
            var comment = form["commentaire"].ToString().Trim();
            var file = form.Files.GetFile("capture");
            var picture = file is { Length: > 0 } ? await PictureAsync(file, cancellation) : null;
            return file is { Length: > 0 } && picture is null ? null : new PostedAnswer(number, new OperatorReply(text, picture, comment.Length == 0 ? null : comment));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task<Picture?> PictureAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        return Picture.Of(content.ToArray());
    }
}
