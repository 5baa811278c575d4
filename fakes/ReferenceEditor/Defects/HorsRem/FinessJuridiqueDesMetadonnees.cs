using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The registry entry of an exploration names the legal entity.</summary>
internal sealed class FinessJuridiqueDesMetadonnees : IDefect
{
    public string Id => "finess-juridique-des-metadonnees";

    public string Title => "Les métadonnées XDS d'une exploration fonctionnelle ne portent que le FINESS juridique";

    public IReadOnlyList<string> Preuves => ["HORS-REM/FINESS.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IEntryWriter, LegalEntity>();

    private sealed class LegalEntity(ReferenceEditorSettings settings) : IEntryWriter
    {
        private readonly EntryWriter _writer = new();
        private readonly LegalEntityExplorations _explorations = new(settings.Structure);

        public XElement Write(ClinicalHeader header, string id) => _writer.Write(_explorations.Move(header), id);
    }
}
