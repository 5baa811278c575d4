namespace Conformance.Reports.Ledger;

/// <summary>The ledger as its file writes it (docs/integration-continue.md): nothing is required here, so that every gap is told at once.</summary>
internal sealed record LedgerYaml
{
    public string? Produit { get; init; }

    public IReadOnlyList<ExpectedYaml>? Attendus { get; init; }

    public IReadOnlyList<RunYaml>? Courses { get; init; }
}

/// <summary>An expected failure, as written.</summary>
internal sealed record ExpectedYaml
{
    public string? Preuve { get; init; }

    public string Verdict { get; init; } = "non-conforme";

    public string? Verification { get; init; }

    public string? Motif { get; init; }

    public string? Responsable { get; init; }

    public string? Echeance { get; init; }
}

/// <summary>A run, as written.</summary>
internal sealed record RunYaml
{
    public string? Course { get; init; }

    public string? Version { get; init; }

    public string? Rem { get; init; }

    public string? Harnais { get; init; }

    public string? Configuration { get; init; }

    public string? Date { get; init; }

    public int Sortie { get; init; }

    public string? Empreinte { get; init; }

    public IReadOnlyDictionary<string, List<string>>? Verdicts { get; init; }
}
