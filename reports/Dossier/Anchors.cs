using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Dossier;

/// <summary>Names of the pages of a dossier, and of the places in them.</summary>
internal static class Anchors
{
    /// <summary>Folder of pictures and messages, in that of the dossier.</summary>
    public const string Evidence = "preuves";

    /// <summary>An id as an anchor: a slash would have to be escaped in a link.</summary>
    public static string Of(string id) => id.Replace('/', '-').Replace(' ', '-');

    /// <summary>Page of an entry, relative to the dossier; null for an entry that has none.</summary>
    public static string? PageOf(JournalEntry entry) => entry.Fact switch
    {
        ScreenObserved => $"ecrans/{entry.Seq}.html",
        ExchangeRecorded => $"echanges/{entry.Seq}.html",
        _ => null,
    };

    /// <summary>File of a blob, relative to the dossier.</summary>
    public static string FileOf(string name) => $"{Evidence}/{name}";
}
