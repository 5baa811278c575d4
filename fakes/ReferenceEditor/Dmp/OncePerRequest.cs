namespace ReferenceEditor.Dmp;

/// <summary>What the screens of one request ask the DMP: asked once, and answered to each.</summary>
/// <param name="http">The request at hand.</param>
internal sealed class OncePerRequest(IHttpContextAccessor http)
{
    /// <summary>The answer of the request at hand to a question; outside any request, asked each time.</summary>
    /// <param name="question">What tells one question from another.</param>
    /// <param name="ask">Asks it.</param>
    public Task<T> DoAsync<T>(object question, Func<Task<T>> ask)
    {
        if (http.HttpContext is not { } request)
            return ask();
        if (request.Items.TryGetValue(question, out var answered) && answered is Task<T> known)
            return known;
        var asked = ask();
        request.Items[question] = asked;
        return asked;
    }
}
