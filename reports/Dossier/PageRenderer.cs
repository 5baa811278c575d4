using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conformance.Reports.Dossier;

/// <summary>Renders Razor components as files. Every value is escaped; letters stay readable.</summary>
/// <param name="folder">Folder that receives the pages.</param>
internal sealed class PageRenderer(string folder) : IAsyncDisposable
{
    private readonly HtmlRenderer _renderer = new(
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider(),
        NullLoggerFactory.Instance);

    public async Task WriteAsync<TComponent>(string page, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        var html = await _renderer.Dispatcher.InvokeAsync(async () =>
            (await _renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        var path = Path.Combine(folder, page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, html);
    }

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();
}
