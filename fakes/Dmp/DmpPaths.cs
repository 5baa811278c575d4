namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP offers besides its SOAP services, under the same address.</summary>
public static class DmpPaths
{
    /// <summary>The parameter file.</summary>
    public const string Parameters = "/web/dmp/documents/param-lps";

    /// <summary>Web-PS opened with a card or Pro Santé Connect (TD0.9): the page follows, then the matricule INS.</summary>
    public const string Direct = "/AccesDirect/";

    /// <summary>Web-PS opened with a VIHF (TD0.10): TableauDeBord, or DossierPatient, the matricule INS and its OID.</summary>
    public const string Reinforced = "/AccesIndirectRenforce/";

    /// <summary>Operation of an exchange that read the parameter file: it says nothing of a patient or a user.</summary>
    public const string ParametersOperation = "param-lps";
}
