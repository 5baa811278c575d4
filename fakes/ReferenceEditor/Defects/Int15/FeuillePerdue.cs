using System.Text;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Integration;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Int15;

/// <summary>What is kept is the CDA document written anew, without the style sheet around it.</summary>
internal sealed class FeuillePerdue : IDefect
{
    public string Id => "feuille-perdue";

    public string Title => "Le document intégré est réécrit, et perd la feuille de style de son producteur";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IKeeping, Rewritten>();

    private sealed class Rewritten : IKeeping
    {
        private readonly ByteForByte _keeping = new();

        public RecordDocument Keep(Patient patient, DmpDocument document, DmpDocumentContent content) => CdaContent.Read(content.Bytes) is { } clinical
            ? _keeping.Keep(patient, document, content with { Bytes = Encoding.UTF8.GetBytes(clinical.ToString()) })
            : _keeping.Keep(patient, document, content);
    }
}
