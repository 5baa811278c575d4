using Conformance.Cli.Browsers;
using Conformance.Cli.Products;
using Conformance.Cli.Running;
using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Drivers;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Examination;

/// <summary>Everything that a run needs, tried before the run: each thing is told apart, and one that fails does not hide the next.</summary>
internal sealed class Preflight(EditorFile editor, IMapExamination map, IJournal journal, IProgress progress, TimeProvider clock)
{
    /// <summary>Examines, in the order in which a run would meet them.</summary>
    public async IAsyncEnumerable<Examined> ExamineAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return Examined.Well("Fichier éditeur", $"{editor.Product.Product} {editor.Product.Version}, {editor.Users.Count} utilisateurs, {editor.Patients.Count} patients");
        foreach (var role in UserRoles.All.Where(role => !editor.Users.Any(user => user.Roles.FirstOrDefault() == role)))
            yield return Examined.Lacking("Utilisateurs", $"aucun de rôle « {role} » : complétez « users »");
        if (!editor.Browser.ComesWithTheProduct)
            yield return await TryAsync("Navigateur", () => BrowserAsync(cancellation));

        TestPki? pki = null;
        yield return await TryAsync("Certificats d'essai", () => Task.FromResult(Describe(pki = ServicesOf.Pki(editor, clock))));
        var certificates = new CertificateExamination(editor, clock);
        foreach (var examined in certificates.OfProduct())
            yield return examined;
        if (pki is not null)
        {
            foreach (var examined in certificates.OfTests(pki))
                yield return examined;
            await foreach (var examined in AroundAsync(pki, cancellation))
                yield return examined;
        }

        DriverClass? driver = null;
        if (editor.Driver is { } file)
            yield return await TryAsync("Classe pilote", () => Task.FromResult((driver = DriverClass.Load(file)).Name));
        foreach (var examined in map.OnPaper(driver?.Serves ?? new HashSet<string>()))
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
            RunningProduct? product = null;
            yield return await TryAsync("Produit", async () =>
            {
                product = await ProductStarter.For(editor, [], services, pki, journal, clock).StartAsync(cancellation);
                var window = editor.Browser.ComesWithTheProduct ? $", dans {await BrowserAsync(cancellation)}" : "";
                return $"répond à {product.Url}{window}";
            });
            if (product is null)
                yield break;
            await using (product)
            {
                await foreach (var examined in map.OnProductAsync(product, services, cancellation))
                    yield return examined;
            }
        }
    }

    private async Task<string> BrowserAsync(CancellationToken cancellation)
    {
        await using var browser = await BrowserProvision.StartAsync(editor.Browser, progress, cancellation);
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
            return Examined.Badly(what, problem.Cause, problem.Message);
        }
    }
}
