using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conformance.Reports.Dossier;

/// <summary>Renders Razor components as files, one at a time. Every value is escaped; letters stay readable. It keeps what it has rendered until it is disposed of: one for each preuve.</summary>
/// <param name="folder">Folder that receives the pages.</param>
internal sealed class PageRenderer(string folder) : IAsyncDisposable
{
    private const int Buffer = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly ServiceProvider Services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();

    private readonly HtmlRenderer _renderer = new(Services, NullLoggerFactory.Instance);

    /// <summary>Writes a page.</summary>
    /// <returns>Its length in bytes.</returns>
    public async Task<long> WriteAsync<TComponent>(string page, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        var path = Path.Combine(folder, page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = new StreamWriter(path, append: false, Utf8, Buffer);
        await RenderAsync<TComponent>(file, parameters);
        await file.FlushAsync();
        return file.BaseStream.Length;
    }

    /// <summary>A part of a page.</summary>
    public async Task<string> TextAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var text = new StringWriter();
        await RenderAsync<TComponent>(text, parameters);
        return text.ToString();
    }

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();

    private Task RenderAsync<TComponent>(TextWriter target, Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        _renderer.Dispatcher.InvokeAsync(async () => (await _renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(target));
}
