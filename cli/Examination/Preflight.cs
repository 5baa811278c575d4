using Conformance.Cli.Browsers;
using Conformance.Cli.Products;
using Conformance.Cli.Running;
using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Drivers;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Cli.Examination;

/// <summary>Everything that a run needs, tried before the run: each thing is told apart, and one that fails does not hide the next.</summary>
internal sealed class Preflight(EditorFile editor, RemCatalogue catalogue, IJournal journal, IProgress progress, TimeProvider clock)
{
    /// <summary>Examines, in the order in which a run would meet them.</summary>
    public async IAsyncEnumerable<Examined> ExamineAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return Examined.Well("Fichier éditeur", $"{editor.Product.Product} {editor.Product.Version}, {editor.Users.Count} utilisateurs, {editor.Patients.Count} patients");
        foreach (var role in UserRoles.All.Where(role => !editor.Users.Any(user => user.Roles.FirstOrDefault() == role)))
            yield return Examined.Lacking("Utilisateurs", $"aucun de rôle « {role} » : complétez « users »");
        yield return await TryAsync("Navigateur", () => BrowserAsync(cancellation));

        TestPki? pki = null;
        yield return await TryAsync("Certificats d'essai", () => Task.FromResult(Describe(pki = ServicesOf.Pki(editor, clock))));
        if (pki is not null)
        {
            await foreach (var examined in AroundAsync(pki, cancellation))
                yield return examined;
        }

        DriverClass? driver = null;
        if (editor.Driver is { } file)
            yield return await TryAsync("Classe pilote", () => Task.FromResult((driver = DriverClass.Load(file)).Name));
        foreach (var examined in Map(driver?.Serves ?? new HashSet<string>()))
            yield return examined;
    }

    private async IAsyncEnumerable<Examined> AroundAsync(TestPki pki, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        NationalServices? services = null;
        yield return await TryAsync("Services nationaux", async () =>
        {
            services = await ServicesOf.StartAsync(editor, Strictness.Exact, journal, pki, clock);
            return $"DMP {services.Dmp.Url}, Annuaire {services.Annuaire.Url}, SMTP {services.Mss.Host}:{services.Mss.Port}";
        });
        if (services is null)
            yield break;

        await using (services)
        {
            yield return await TryAsync("Produit", async () =>
            {
                await using var product = await ProductStarter.For(editor, [], services, pki, clock).StartAsync(cancellation);
                return $"répond à {product.Url}";
            });
        }
    }

    private IEnumerable<Examined> Map(IReadOnlySet<string> served)
    {
        foreach (var exigence in catalogue.Exigences)
        {
            var missing = Needs.Missing(exigence.Id, editor.Map, served).ToList();
            yield return missing.Count == 0
                ? Examined.Well($"Carte, {exigence.Id}", "toutes les intentions y sont")
                : Examined.Lacking($"Carte, {exigence.Id}", $"ses preuves seront non-observe, faute de {string.Join(", ", missing)}");
        }
    }

    private async Task<string> BrowserAsync(CancellationToken cancellation)
    {
        await using var browser = await BrowserProvision.StartAsync(editor.BrowserPath, progress, cancellation);
        return browser.Version;
    }

    private static string Describe(TestPki pki)
    {
        using var certificate = pki.Auth.Load();
        return $"{Path.GetDirectoryName(pki.Authority.Path)}, valides jusqu'au {certificate.NotAfter:dd/MM/yyyy}";
    }

    private static async Task<Examined> TryAsync(string what, Func<Task<string>> examine)
    {
        try
        {
            return Examined.Well(what, await examine());
        }
        catch (InterruptionException problem)
        {
            return Examined.Badly(what, problem.Message);
        }
    }
}

/// <summary>One thing examined.</summary>
/// <param name="What">What.</param>
/// <param name="State">How it was found.</param>
/// <param name="Detail">What was seen, or what to do.</param>
internal sealed record Examined(string What, ExaminedState State, string Detail)
{
    public static Examined Well(string what, string detail) => new(what, ExaminedState.Well, detail);

    public static Examined Lacking(string what, string detail) => new(what, ExaminedState.Lacking, detail);

    public static Examined Badly(string what, string detail) => new(what, ExaminedState.Badly, detail);
}

/// <summary>How a thing was found.</summary>
internal enum ExaminedState
{
    /// <summary>Ready for a run.</summary>
    Well,

    /// <summary>A run is possible, but some preuves will be non-observe.</summary>
    Lacking,

    /// <summary>A run would be invalid.</summary>
    Badly,
}
