using System.Diagnostics.CodeAnalysis;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>An absolute http(s) address, as the editor file writes one.</summary>
internal static class WebAddress
{
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme is "http" or "https";
}
