using System.Text;
using System.Xml.Linq;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Integration;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Int15;

/// <summary>The body is kept, the header is not.</summary>
internal sealed class EnTetePerdu : IDefect
{
    public string Id => "en-tete-perdu";

    public string Title => "Seul le corps du document intégré est gardé, l'en-tête est perdu";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IKeeping, BodyAlone>();

    private sealed class BodyAlone : IKeeping
    {
        private static readonly XNamespace Hl7 = "urn:hl7-org:v3";

        private readonly ByteForByte _keeping = new();

        public RecordDocument Keep(Patient patient, DmpDocument document, DmpDocumentContent content)
        {
            var kept = _keeping.Keep(patient, document, content);
            return kept.Stylesheet is null && CdaContent.Read(content.Bytes) is { } clinical ? kept with { Cda = Headless(clinical) } : kept;
        }

        private static byte[] Headless(XElement clinical) =>
            Encoding.UTF8.GetBytes(new XElement(clinical.Name, clinical.Element(Hl7 + "title"), clinical.Element(Hl7 + "component")).ToString());
    }
}
