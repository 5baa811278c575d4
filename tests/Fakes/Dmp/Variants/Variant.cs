namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>A request broken in one place, and what the DMP makes of it.</summary>
/// <param name="Family">Family, in docs/dmp-echantillons.md.</param>
/// <param name="Name">What is wrong, in French.</param>
/// <param name="Of">The well-formed request, of a patient.</param>
/// <param name="Spoil">How it is broken.</param>
/// <param name="Rule">Rule noted.</param>
/// <param name="Outcome">Code of the fault or of the registry's error; <see cref="Taken"/> when the DMP takes the request all the same.</param>
internal sealed record Variant(string Family, string Name, Func<string, Specimen> Of, Action<Specimen> Spoil, string Rule, string Outcome)
{
    /// <summary>Outcome of a request that is taken.</summary>
    public const string Taken = "acceptée";

    /// <summary>Outcome of a fault without a code of its own.</summary>
    public const string Sender = "Sender";

    /// <summary>Outcome of metadata that the registry refuses.</summary>
    public const string Metadata = "XDSRegistryMetadataError";

    /// <summary>Words of the answer: those of the DMP where public sources give them.</summary>
    public string Says { get; init; } = "Envelope";

    public override string ToString() => $"{Family} : {Name}";
}
