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
    /// <exception cref="EditorFileException">The file has problems, or what would be added does not read back: it is left as it was.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else writes it.</exception>
    public void Append(Attestation attestation)
    {
        AttestationsReader.Read(path, catalogue);
        var before = System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : "";
        var length = before.Length > 0 ? new FileInfo(path).Length : 0;
        var added = Beginning(before) + Item(attestation);
        RequireReadable(before + added);

        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        if (file.Length != length)
            throw new IOException($"{path} vient de changer : recommencez.");
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(added));
    }

    private static string Beginning(string before) => before switch
    {
        "" => Head,
        _ when before.EndsWith('\n') => "",
        _ => "\n",
    };

    private void RequireReadable(string text)
    {
        var draft = path + ".brouillon";
        try
        {
            System.IO.File.WriteAllText(draft, text);
            AttestationsReader.Read(draft, catalogue);
        }
        finally
        {
            System.IO.File.Delete(draft);
        }
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
