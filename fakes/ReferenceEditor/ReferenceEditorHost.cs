using ReferenceEditor.Administration;
using ReferenceEditor.Defects;
using ReferenceEditor.Hosting;

namespace ReferenceEditor;

/// <summary>A running Hippocampe DPI. Several can run in one process.</summary>
public sealed class ReferenceEditorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ReferenceEditorHost(WebApplication app)
    {
        _app = app;
        Url = new Uri(app.Urls.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    internal IServiceProvider Services => _app.Services;

    /// <summary>Starts the product.</summary>
    /// <param name="settings">How it is set up.</param>
    /// <param name="clock">The machine's clock; the product's own can be moved from it by an administrator.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="UnknownDefectException">A defect of the settings is not in the catalogue.</exception>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task<ReferenceEditorHost> StartAsync(ReferenceEditorSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ReferenceEditorHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseUrls(settings.Urls);
        builder.Services.AddProduct(settings, clock);
        foreach (var defect in settings.Defects.Select(DefectCatalogue.Require))
            defect.Apply(builder.Services);

        var app = builder.Build();
        app.UseExceptionHandler("/erreur");
        app.UseStatusCodePagesWithReExecute("/erreur", "?code={0}");
        app.UseMiddleware<SessionGate>();
        app.UseRouting();
        app.MapGet("/style.css", Stylesheet.Serve);
        app.MapPost("/administration/horloge", ClockEndpoint.Move);
        app.MapRazorPages();
        await app.StartAsync(cancellation);
        return new ReferenceEditorHost(app);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
