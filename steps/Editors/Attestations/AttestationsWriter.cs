using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Attestations;

/// <summary>Adds what a person says at the end of an attestations file: what was said before is never touched.</summary>
/// <param name="path">Full path of the file, made if needed.</param>
/// <param name="catalogue">Preuves that it may name.</param>
public sealed class AttestationsWriter(string path, RemCatalogue catalogue)
{
    private const string Head = $"""
        # Ce que des personnes attestent de ce produit. « run.sh attest » ajoute à la fin ; rien n'y est retiré. Ce fichier se versionne.
        format: {AttestationsFormat.Name}
        {AttestationsFormat.Key}:

        """;

    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds an attestation.</summary>
    /// <exception cref="EditorFileException">The file has problems, or what was added does not read back: it is left as it was.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else writes it.</exception>
    public void Append(Attestation attestation)
    {
        AttestationsReader.Read(path, catalogue);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var before = file.Length;
        file.Write(Encoding.UTF8.GetBytes((before == 0 ? Head : Ending(file)) + Item(attestation)));
        file.Flush();
        try
        {
            AttestationsReader.Read(path, catalogue);
        }
        catch (EditorFileException)
        {
            file.SetLength(before);
            throw;
        }
    }

    /// <summary>A line's end if the last line lacks it, and the file's position at its end.</summary>
    private static string Ending(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n' ? "" : "\n";
    }

    private string Item(Attestation attestation)
    {
        var item = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"  - preuve: {attestation.Preuve}\n")
            .Append(CultureInfo.InvariantCulture, $"    nature: {Brings.Word(catalogue.Find(attestation.Preuve)!.Value.Preuve.Nature)}\n")
            .Append(CultureInfo.InvariantCulture, $"    reponse: {(attestation.Answer is Answer.Oui ? "oui" : "non")}\n")
            .Append(CultureInfo.InvariantCulture, $"    nom: {Quoted(attestation.By.Name)}\n")
            .Append(CultureInfo.InvariantCulture, $"    role: {Quoted(attestation.By.Role)}\n")
            .Append(CultureInfo.InvariantCulture, $"    le: {attestation.By.At:yyyy-MM-ddTHH:mm:sszzz}\n")
            .Append(CultureInfo.InvariantCulture, $"    build: {Quoted(attestation.By.Build)}\n");
        if (attestation.By.Comment is { } comment)
            item.Append(CultureInfo.InvariantCulture, $"    commentaire: {Quoted(comment)}\n");
        if (attestation.Piece is { } piece)
            item.Append(CultureInfo.InvariantCulture, $"    piece: {{ fichier: {Quoted(piece.File)}, sha256: {Quoted(piece.Sha256)}{Day("du", piece.From)}{Day("au", piece.To)} }}\n");
        if (attestation.Link is { } link)
            item.Append(CultureInfo.InvariantCulture, $"    lien: {Quoted(link)}\n");
        return item.ToString();
    }

    private static string Day(string key, DateOnly? day) => day is null ? "" : $", {key}: {day:yyyy-MM-dd}";

    /// <summary>A JSON string, which is a YAML one too.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);
}
