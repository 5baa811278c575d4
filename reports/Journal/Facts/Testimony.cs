namespace Conformance.Reports.Journal.Facts;

/// <summary>Whose word something is (DESIGN section 2, verdict <c>atteste</c>).</summary>
/// <param name="Name">Name of the person.</param>
/// <param name="Role">Role of the person, in their own words.</param>
/// <param name="At">When they said it.</param>
/// <param name="Build">Version of the product that they had before them.</param>
/// <param name="Comment">What they added; null without.</param>
public sealed record Testimony(string Name, string Role, DateTimeOffset At, string Build, string? Comment)
{
    /// <summary>Name and role, as reports show them.</summary>
    public override string ToString() => $"{Name}, {Role}";
}

/// <summary>A person carried out an intention on the product, by hand.</summary>
/// <param name="Intention">Intention of the port. Its values are not kept: a password may be among them.</param>
/// <param name="By">Who did it.</param>
/// <param name="Wire">Exchange that showed it done, such as <c>wire:12</c>; null when the person's word did.</param>
public sealed record ActDoneByHand(string Intention, Testimony By, string? Wire) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "ui";
}
