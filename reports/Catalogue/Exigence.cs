namespace Conformance.Reports.Catalogue;

/// <summary>An exigence of the REM, as the catalogue knows it. Texts are paraphrases: the REM's own words are not ours to ship.</summary>
public sealed record Exigence
{
    /// <summary>Canonical id.</summary>
    public required string Id { get; init; }

    /// <summary>Id as the REM writes it.</summary>
    public required string Brut { get; init; }

    /// <summary>REM and version: ids were reused between versions.</summary>
    public required string Rem { get; init; }

    /// <summary>Title, in French.</summary>
    public required string Titre { get; init; }

    /// <summary>Statement, paraphrased.</summary>
    public required string Enonce { get; init; }

    /// <summary>Where the statement is known from, and what is to be confirmed.</summary>
    public required string Source { get; init; }

    /// <summary>"publique", or "à confirmer" when the numbers of scenarios and preuves are not public.</summary>
    public required string Numerotation { get; init; }

    /// <summary>Profile of the REM, "Général" for most.</summary>
    public string Profil { get; init; } = "Général";

    /// <summary>When the exigence applies, if it is conditional.</summary>
    public string? Condition { get; init; }

    /// <summary>What is not known and was decided for lack of a public text.</summary>
    public IReadOnlyList<string> AConfirmer { get; init; } = [];

    /// <summary>Sentences that checks judge, by key.</summary>
    public required IReadOnlyDictionary<string, Clause> Clauses { get; init; }

    /// <summary>Scenarios.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }
}

/// <summary>A sentence that a check judges.</summary>
public sealed record Clause
{
    /// <summary>Text it stands in: REM, FAQ, référentiel, with its number or date.</summary>
    public required string Source { get; init; }

    /// <summary>What it asks, paraphrased.</summary>
    public required string Texte { get; init; }
}

/// <summary>A scenario de conformité.</summary>
public sealed record Scenario
{
    /// <summary>Canonical id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Titre { get; init; }

    /// <summary>Preuves.</summary>
    public required IReadOnlyList<Preuve> Preuves { get; init; }
}
