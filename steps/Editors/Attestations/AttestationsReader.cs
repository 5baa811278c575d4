using System.Globalization;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.Attestations;

/// <summary>Reads the attestations that an editor keeps, and refuses the file with every problem at once.</summary>
public static class AttestationsReader
{
    /// <summary>Reads a file; one that is not there yet holds nothing.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="catalogue">Preuves that it may name.</param>
    /// <exception cref="EditorFileException">The file has problems; it lists them all.</exception>
    public static AttestationBook Read(string path, RemCatalogue catalogue)
    {
        if (!System.IO.File.Exists(path))
            return new AttestationBook(path, []);
        var node = YamlWalker.Root(path);
        var walker = new YamlWalker(path, EnvironmentValues.None);
        new FormatCheck(walker).Section(node, AttestationsFormat.Root, "");
        var said = new SectionView(walker, node, "").Sections(AttestationsFormat.Key).Select(item => One(item, Path.GetDirectoryName(path)!, catalogue)).ToList();
        return walker.Problems.Count == 0 ? new AttestationBook(path, said) : throw new EditorFileException([.. walker.Problems.OrderBy(problem => problem.Line)]);
    }

    private static Attestation One(SectionView item, string folder, RemCatalogue catalogue)
    {
        var by = new Testimony(item.Text("nom"), item.Text("role"), Instant(item), item.Text("build"), item.TextOrNull("commentaire"));
        var answer = item.Text("reponse") == "oui" ? Answer.Oui : Answer.Non;
        return new Attestation(Preuve(item, catalogue), answer, by, Piece(item, folder), item.TextOrNull("lien"));
    }

    private static string Preuve(SectionView item, RemCatalogue catalogue)
    {
        var named = AttestedPreuve.Find(item.Text("preuve"), catalogue);
        if (named.Problem is { } problem && item.Has("preuve"))
            item.Report("preuve", problem);
        if (named.Found is { } found && item.TextOrNull("nature") is { } nature && nature != Brings.Word(found.Nature))
            item.Report("nature", $"« {nature} » est donné, et {found.Id} demande {Brings.What(found.Nature)} (« {Brings.Word(found.Nature)} »)");
        return named.Found?.Id ?? "";
    }

    private static Piece? Piece(SectionView item, string folder)
    {
        if (!item.Has("piece"))
            return null;
        var piece = item.Section("piece");
        if (piece.Text("fichier") is { Length: > 0 } file && FolderPath.Within(folder, file) is null)
            piece.Report("fichier", $"« {file} » sort du dossier des attestations : placez la pièce dans {folder}");
        var (from, to) = (Day(piece, "du"), Day(piece, "au"));
        if (from > to)
            piece.Report("au", "la validité finit avant de commencer");
        return new Piece(piece.Text("fichier"), piece.Text("sha256"), from, to);
    }

    private static DateOnly? Day(SectionView piece, string key)
    {
        if (piece.TextOrNull(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        piece.Report(key, $"« {text} » n'est pas un jour du calendrier");
        return null;
    }

    private static DateTimeOffset Instant(SectionView item)
    {
        if (!DateTimeOffset.TryParse(item.Text("le"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) && item.Has("le"))
            item.Report("le", $"« {item.Text("le")} » n'est pas un instant du calendrier");
        return instant;
    }
}
