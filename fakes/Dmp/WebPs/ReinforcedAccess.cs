using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.10: Web-PS opened by a form that carries a VIHF, in reinforced indirect authentication.</summary>
/// <param name="security">Rules of who speaks.</param>
/// <param name="settings">How the DMP is served.</param>
internal sealed class ReinforcedAccess(SecurityRules security, DmpSettings settings) : IWebPage
{
    public const string DashboardOperation = "TD0.10 TableauDeBord";
    private const string Operation = "TD0.10";

    public string Method => "POST";

    public bool Recognises(string path) => path.StartsWith(DmpPaths.Reinforced, StringComparison.Ordinal);

    public string OperationOf(string path) => Operation;

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var reception = new Reception(settings.Strictness);
        var asked = WebPsPath.Read(request.Url.AbsolutePath, DmpPaths.Reinforced);
        var assertions = SamlForm.Read(request, reception);
        if (reception.Refusal is null)
            Judge(asked, security.Judge(assertions, asked.Page == WebPsPath.Dashboard ? DashboardOperation : Operation, request.ClientCertificate, reception), reception);
        reception.State(DmpFacts.Page, asked.Page);
        reception.State(DmpFacts.Ins, asked.Ins);
        reception.State(DmpFacts.InsOid, asked.Oid);
        return LandingPage.Of(Operation, reception);
    }

    private static void Judge(WebPsPath asked, Vihf vihf, Reception reception)
    {
        if (asked.Page is not (WebPsPath.Dashboard or WebPsPath.PatientFile))
            reception.Stop(Breach.Refused("TD0.10/page", $"page « {asked.Page} » au lieu de {WebPsPath.Dashboard} ou {WebPsPath.PatientFile}"));
        if (asked is { Page: WebPsPath.PatientFile, Patient: null })
            reception.Take(Breach.Refused("TD0.10/patient", $"{WebPsPath.PatientFile} sans matricule INS ou sans OID dans l'URL"));
        reception.Take(PatientRules.Check(vihf, asked.Patient));
    }
}
