using System.Security.Cryptography;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Attestations;

/// <summary>The attestations that an editor keeps beside the editor file.</summary>
/// <param name="File">Full path of the file; it may not exist yet: nobody has spoken.</param>
/// <param name="Attestations">What was said, in the order of the file.</param>
public sealed record AttestationBook(string File, IReadOnlyList<Attestation> Attestations)
{
    /// <summary>Puts them on record with their documents, so that a run says for ever what it rested on.</summary>
    public void Record(IJournal journal)
    {
        foreach (var fact in Facts(journal.Keep))
            journal.Record(fact);
    }

    /// <summary>What a journal says of them.</summary>
    /// <param name="keep">Keeps a document of a media type; may keep none.</param>
    internal IEnumerable<JournalFact> Facts(Func<Stream, string, BlobRef?> keep) =>
        Attestations.Select(JournalFact (attestation) => Given(attestation, keep)).Prepend(new AttestationsRead(Path.GetFileName(File), Attestations.Count));

    private AttestationGiven Given(Attestation attestation, Func<Stream, string, BlobRef?> keep)
    {
        if (attestation.Piece is not { } piece)
            return new AttestationGiven(attestation, PieceState.None, null);
        var path = Path.Combine(Path.GetDirectoryName(File)!, piece.File);
        if (!System.IO.File.Exists(path))
            return new AttestationGiven(attestation, PieceState.Missing, null);

        using var content = System.IO.File.OpenRead(path);
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != piece.Sha256)
            return new AttestationGiven(attestation, PieceState.Altered, null);
        content.Position = 0;
        return new AttestationGiven(attestation, PieceState.Kept, keep(content, PieceMedia.Of(piece.File)));
    }
}
