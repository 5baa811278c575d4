using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Integration;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Int04;

/// <summary>The type of a document is lost on the way from the DMP to the record.</summary>
internal sealed class TypePerdu : IDefect
{
    public string Id => "type-perdu";

    public string Title => "Le type d'un document intégré n'est pas gardé : la liste ne le montre plus";

    public IReadOnlyList<string> Preuves => ["CDA/INT.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IKeeping, Untyped>();

    private sealed class Untyped : IKeeping
    {
        private readonly ByteForByte _keeping = new();

        public RecordDocument Keep(Patient patient, DmpDocument document, DmpDocumentContent content) =>
            _keeping.Keep(patient, document, content) with { TypeCode = "", TypeLabel = "" };
    }
}
