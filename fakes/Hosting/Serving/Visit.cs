using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>A request while it is being answered.</summary>
/// <param name="Context">Kestrel's view of it.</param>
/// <param name="Since">Timestamp of its first byte, by the clock.</param>
internal sealed record Visit(HttpContext Context, long Since)
{
    /// <summary>Whether the client has closed the connection: Kestrel closes its socket at once, and tells of it when a thread is free.</summary>
    public bool IsOver => Context.RequestAborted.IsCancellationRequested || Context.Features.Get<IConnectionSocketFeature>() is { Socket.Connected: false };
}
