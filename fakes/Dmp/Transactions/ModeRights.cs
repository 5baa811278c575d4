namespace Conformance.Fakes.Dmp;

/// <summary>What each mode of authentication closes, as the public matrices of rights say (INDIRECTE: PDT-INF-526; AIR: PDT-INF-606).</summary>
internal static class ModeRights
{
    public const string Submission = "TD2.1";
    public const string WholeSearch = "TD3.1 LeafClass";
    public const string Retrieval = "TD3.2";

    private static readonly HashSet<(string Operation, string Mode)> Closed =
    [
        (Submission, VihfModes.Reinforced),
        (WholeSearch, VihfModes.Indirect),
        (Retrieval, VihfModes.Indirect),
    ];

    /// <summary>The breach of who asks for what its mode closes.</summary>
    /// <param name="operation">One of the constants here.</param>
    /// <param name="vihf">Who asks.</param>
    public static IEnumerable<MetadataBreach> Check(string operation, Vihf vihf) =>
        Closed.Contains((operation, vihf.Mode ?? ""))
            ? [MetadataBreach.Refused($"{operation.Split(' ')[0]}/droits", $"{operation} en authentification {vihf.Mode}", RegistryErrors.NoRight)]
            : [];
}
