namespace Conformance.Fakes.Dmp;

/// <summary>A page of Web-PS, and for whom, as a URL asks for it.</summary>
/// <param name="Page">Name of the page.</param>
/// <param name="Ins">Matricule INS; null without one.</param>
/// <param name="Oid">OID of the INS; null without one.</param>
internal sealed record WebPsPath(string Page, string? Ins, string? Oid)
{
    public const string Dashboard = "TableauDeBord";
    public const string PatientFile = "DossierPatient";

    public PatientIdentifier? Patient => Ins is null || Oid is null ? null : new(Ins, Oid);

    /// <summary>Reads what follows a prefix.</summary>
    public static WebPsPath Read(string path, string prefix)
    {
        var parts = path[prefix.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToList();
        return new(parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }
}
