using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.9: Web-PS opened in a browser, with a card or Pro Santé Connect. Who opens it is the browser's business: the URL does not say.</summary>
internal sealed class DirectAccess(DmpSettings settings) : IWebPage
{
    private const string Operation = "TD0.9";

    private static readonly string[] Pages =
    [
        WebPsPath.Dashboard, WebPsPath.PatientFile, "GestionDMPPatient", "Documents", "ParcoursDeSoins", "HistoriqueAcces", "Parametrages", "VolontesEtDroits", "CarnetVaccination",
    ];

    public string Method => "GET";

    public bool Recognises(string path) => path.StartsWith(DmpPaths.Direct, StringComparison.Ordinal);

    public string OperationOf(string path) => Operation;

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var reception = new Reception(settings.Strictness);
        var asked = WebPsPath.Read(request.Url.AbsolutePath, DmpPaths.Direct);
        reception.State(DmpFacts.Page, asked.Page);
        reception.State(DmpFacts.Ins, asked.Ins);
        if (request.ClientCertificate is { } card && DistinguishedName.NamesPerson(card))
            reception.State(DmpFacts.User, DistinguishedName.NameOf(card));
        if (!Pages.Contains(asked.Page))
            reception.Stop(Breach.Refused("TD0.9/page", $"page « {asked.Page} » inconnue du Web-PS"));
        return LandingPage.Of(Operation, reception);
    }
}
