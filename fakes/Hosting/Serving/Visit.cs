using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>A request while it is being answered.</summary>
/// <param name="Context">Kestrel's view of it.</param>
/// <param name="Since">Timestamp of its first byte, by the clock.</param>
internal sealed record Visit(HttpContext Context, long Since)
{
    /// <summary>Whether the client has closed the connection.</summary>
    public bool IsOver => Context.RequestAborted.IsCancellationRequested;
}
