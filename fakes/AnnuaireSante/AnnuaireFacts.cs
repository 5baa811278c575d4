namespace Conformance.Fakes.AnnuaireSante;

/// <summary>Names of the facts that the Annuaire notes of a request. Each search parameter is a fact too, under its name with its modifier.</summary>
public static class AnnuaireFacts
{
    /// <summary>Number of resources that met the search, all pages together.</summary>
    public const string Results = "results";

    /// <summary>Identifier of the resource read.</summary>
    public const string Id = "id";
}
