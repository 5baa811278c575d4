using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Hooks;

namespace Conformance.Steps.Tests.Editors.Hooks;

/// <summary>A product whose file has the hooks of one test.</summary>
internal sealed class HookedEditor : IDisposable
{
    private readonly EditorText _file = new();

    /// <summary>Folder of the file, where commands run.</summary>
    public string Folder => _file.Folder;

    public EditorFile Read(string hooks, string? password = "perroquet-bleu") => _file.Read($"{EditorText.Valid}\nhooks: {hooks}\n", password);

    public HookPlayer Player(EditorFile editor, Uri? product = null, TimeProvider? clock = null) =>
        new(editor, product, new Dictionary<string, string?> { ["CONFORMANCE_DMP_URL"] = "https://127.0.0.1:8443/" }, clock ?? TimeProvider.System);

    /// <summary>What a command wrote in the folder.</summary>
    public string Wrote(string name) => File.ReadAllText(Path.Combine(Folder, name)).Trim();

    public bool HasWritten(string name) => File.Exists(Path.Combine(Folder, name));

    public void Dispose() => _file.Dispose();
}
