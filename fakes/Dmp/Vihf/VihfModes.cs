namespace Conformance.Fakes.Dmp;

/// <summary>Values of Authentification_Mode.</summary>
internal static class VihfModes
{
    /// <summary>The professional's card signs.</summary>
    public const string Direct = "DIRECTE";

    /// <summary>The structure signs for its professionals.</summary>
    public const string Indirect = "INDIRECTE";

    /// <summary>The structure signs for professionals that gave a second factor.</summary>
    public const string Reinforced = "INDIRECTE_RENFORCEE";

    public static bool Known(string? mode) => mode is Direct or Indirect or Reinforced;
}
