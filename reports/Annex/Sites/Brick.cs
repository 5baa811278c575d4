namespace Conformance.Reports.Annex.Sites;

/// <summary>What stands around a hospital record, and without which some of its flows cannot be observed.</summary>
public enum Brick
{
    /// <summary>Plateforme d'intermédiation.</summary>
    Pfi,

    /// <summary>Operator of MSSanté.</summary>
    OperateurMssante,

    /// <summary>Pro Santé Connect; another strong means that conforms to the RIE may stand in its place.</summary>
    ProSanteConnect,
}

/// <summary>Their names.</summary>
public static class BrickNames
{
    /// <summary>As people read it.</summary>
    public static string Name(this Brick brick) => brick switch
    {
        Brick.Pfi => "PFI",
        Brick.OperateurMssante => "Opérateur MSSanté",
        _ => "Pro Santé Connect",
    };

    /// <summary>As a site file writes it.</summary>
    public static string Word(this Brick brick) => brick switch
    {
        Brick.Pfi => "pfi",
        Brick.OperateurMssante => "operateur-mssante",
        _ => "pro-sante-connect",
    };
}
