using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A batch as a client submits it (ITI-41, ITI-57), read as it stands: nothing is judged here.</summary>
/// <param name="Sets">Submission sets; a well-formed batch has one.</param>
/// <param name="Entries">Documents, the signature included, in order.</param>
/// <param name="Associations">Links, in order.</param>
internal sealed record Submission(IReadOnlyList<SubmissionSet> Sets, IReadOnlyList<DocumentEntry> Entries, IReadOnlyList<Association> Associations)
{
    public SubmissionSet? Set => Sets is [var first, ..] ? first : null;

    /// <summary>Documents without the signature.</summary>
    public IEnumerable<DocumentEntry> Documents => Entries.Where(entry => !entry.IsSignature);

    /// <summary>Reads the RegistryObjectList in a message, wherever it stands.</summary>
    public static Submission Read(XElement body)
    {
        var list = body.DescendantsAndSelf(Rim.RegistryObjectList).FirstOrDefault();
        return new(
            [.. Objects(list, Rim.RegistryPackage).Select(found => new SubmissionSet(found))],
            [.. Objects(list, Rim.ExtrinsicObject).Select(found => new DocumentEntry(found))],
            [.. Objects(list, Rim.Association).Select(found => new Association(found))]);
    }

    private static IEnumerable<XdsObject> Objects(XElement? list, XName name) =>
        (list?.Elements(name) ?? []).Select(found => new XdsObject(found));
}
