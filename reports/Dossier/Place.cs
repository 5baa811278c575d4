namespace Conformance.Reports.Dossier;

/// <summary>Where the body of a preuve is written: on its own page, or among all others to be printed.</summary>
/// <param name="Root">Leads from the page to the folder of the preuve.</param>
/// <param name="Prefix">Stands before each anchor, so that none is named twice.</param>
/// <param name="Level">Level of the headings in it.</param>
/// <param name="Loading">When pictures are loaded: <c>lazy</c> to be read, <c>eager</c> to be printed.</param>
/// <param name="Told">Witnesses that stand further up: a service's exchange may belong to two executions, and is an anchor once.</param>
public sealed record Place(string Root, string Prefix, int Level, string Loading, IReadOnlySet<string> Told)
{
    /// <summary>The preuve's own page.</summary>
    public static readonly Place Own = new("", "", 2, "lazy", new HashSet<string>());

    /// <summary>The page of all preuves.</summary>
    internal static Place Among(PreuveView preuve) => new($"{preuve.Folder}/", $"{Names.Of(preuve.Preuve.Id)}-", 4, "eager", new HashSet<string>());

    /// <summary>Address of a file of the preuve from the page.</summary>
    public string To(string file) => Root + file;

    /// <summary>The anchor of a witness here; null when it has one further up.</summary>
    public string? Anchor(string witness) => Told.Contains(witness) ? null : Prefix + Names.Anchor(witness);
}
