using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using ReferenceEditor;

namespace Conformance.Cli.Products;

/// <summary>The reference editor, hosted in this process on a free port. It is told the services' addresses, as any product is, and nothing else.</summary>
internal sealed class ReferenceProduct(EditorFile editor, IReadOnlyList<string> defects, NationalServices services, TestPki pki, TimeProvider clock) : IProductStarter
{
    private const string AdministrationHeader = "X-Administration-Token";

    public async Task<RunningProduct> StartAsync(CancellationToken cancellation)
    {
        var host = await ReferenceEditorHost.StartAsync(Settings(), clock, cancellation);
        return new RunningProduct(host.Url, host.DisposeAsync);
    }

    private ReferenceEditorSettings Settings() => new()
    {
        Dmp = new DmpSettings(services.Dmp.Url.ToString(), pki.Auth.CertificatePath, pki.Auth.KeyPath, pki.Sign.CertificatePath, pki.Sign.KeyPath),
        CertificateAuthority = pki.Authority.Path,
        Annuaire = new AnnuaireSettings(services.Annuaire.Url.ToString(), services.Annuaire.ApiKey),
        Mss = new MssSettings(services.Mss.Host, services.Mss.Port, services.Mss.Domain),
        Psc = new PscSettings(services.ProSanteConnect.Issuer.ToString(), services.ProSanteConnect.ClientId, services.ProSanteConnect.ClientSecret),
        Structure = new StructureSettings(editor.Structure.Name, editor.Structure.FinessJuridique, editor.Structure.FinessGeographique),
        NoticePeriodDays = editor.NoticePeriodDays,
        Variant = Variant(),
        Defects = defects,
        AdministrationToken = editor.Hooks.Clock?.Call?.Headers.GetValueOrDefault(AdministrationHeader),
    };

    private ScreenVariant Variant() => Enum.TryParse<ScreenVariant>(editor.Start!.Reference, ignoreCase: true, out var variant)
        ? variant
        : throw new InterruptionException(
            InterruptionCause.Configuration,
            $"« start.reference: {editor.Start.Reference} » n'est pas une variante de l'éditeur de référence : {string.Join(", ", Enum.GetNames<ScreenVariant>()).ToLowerInvariant()}.");
}
