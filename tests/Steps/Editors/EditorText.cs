using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors;

/// <summary>An editor file written for one test.</summary>
internal sealed class EditorText : IDisposable
{
    public const string Valid =
        """
        format: conformance-editor/1
        product: { editor: Éditions Fictives, name: DPI d'essai, version: "1.0" }
        url: http://127.0.0.1:5000
        structure: { name: Hôpital fictif, finess-juridique: "300000001", finess-geographique: "300000002" }
        users:
          - { id: u1, login: dr.essai, password: "${DPI_PASSWORD}", totp: JBSWY3DPEHPK3PXP, second-factor: totp, rpps: "99900000011", family: ESSAI, given: Alix, roles: [professionnel] }
        patients:
          - { id: p1, name: ESSAI Camille, ins: "199017512345602" }
        map:
          acts:
            log-in:
              - go: /connexion
              - fill: { label: Identifiant, with: $login }
              - click: { role: button, name: Se connecter }
          readings:
            session-open: { role: button, name: Se déconnecter }
            dmp-documents:
              rows: { role: row, within: { role: table } }
              fields:
                title: { role: rowheader }
          criteria:
            nom: { label: Nom }
        """;

    /// <summary>Folder of the file.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-editor-").FullName;

    /// <summary>The catalogue that the features are shipped with.</summary>
    public static RemCatalogue Catalogue { get; } = RemCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "features"));

    /// <summary>Reads a text, with one password in the environment.</summary>
    public EditorFile Read(string text, string? password = "secret", RemCatalogue? catalogue = null)
    {
        var path = Path.Combine(Folder, "editor.yaml");
        File.WriteAllText(path, text);
        return EditorFileReader.Read(path, catalogue ?? Catalogue, new EnvironmentValues(name => name == "DPI_PASSWORD" ? password : null));
    }

    /// <summary>What is said of a text that is refused.</summary>
    public IReadOnlyList<EditorFileProblem> Problems(string text, string? password = "secret", RemCatalogue? catalogue = null) =>
        FluentActions.Invoking(() => Read(text, password, catalogue)).Should().Throw<EditorFileException>().Which.Problems;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
