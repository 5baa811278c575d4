namespace ReferenceEditor.Defects;

/// <summary>A known bug of the product, reproduced by substituting one of its services.</summary>
public interface IDefect
{
    /// <summary>Short name, in the settings.</summary>
    string Id { get; }

    /// <summary>What goes wrong, in French.</summary>
    string Title { get; }

    /// <summary>Ids of the preuves of the REM that the bug breaks, and no other; none when the text does not ask for what it breaks.</summary>
    IReadOnlyList<string> Preuves { get; }

    /// <summary>Ids of preuves that show its effects: those that it breaks, unless it breaks none.</summary>
    IReadOnlyList<string> Near => Preuves;

    /// <summary>Substitutes the service.</summary>
    void Apply(IServiceCollection services);
}
