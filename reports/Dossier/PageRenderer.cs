using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conformance.Reports.Dossier;

/// <summary>Renders Razor components as files, one at a time. Every value is escaped; letters stay readable.</summary>
/// <param name="folder">Folder that receives the pages.</param>
internal sealed class PageRenderer(string folder) : IAsyncDisposable
{
    private readonly HtmlRenderer _renderer = new(
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider(),
        NullLoggerFactory.Instance);

    /// <summary>Writes a page.</summary>
    /// <returns>Its length in bytes.</returns>
    public async Task<long> WriteAsync<TComponent>(string page, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        var path = Path.Combine(folder, page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = new StreamWriter(path);
        await _renderer.Dispatcher.InvokeAsync(async () => (await _renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(file));
        await file.FlushAsync();
        return file.BaseStream.Length;
    }

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();
}
