namespace ReferenceEditor.Defects;

/// <summary>A known bug of the product, reproduced by substituting one of its services.</summary>
public interface IDefect
{
    /// <summary>Short name, in the settings.</summary>
    string Id { get; }

    /// <summary>What goes wrong, in French.</summary>
    string Title { get; }

    /// <summary>Ids of the preuves of the REM that the bug breaks, and no other.</summary>
    IReadOnlyList<string> Preuves { get; }

    /// <summary>Substitutes the service.</summary>
    void Apply(IServiceCollection services);
}
