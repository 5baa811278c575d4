using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The CDA of an exploration names the legal entity.</summary>
internal sealed class FinessJuridiqueDuCda : IDefect
{
    public string Id => "finess-juridique-du-cda";

    public string Title => "Le CDA d'une exploration fonctionnelle ne porte que le FINESS juridique";

    public IReadOnlyList<string> Preuves => ["HORS-REM/FINESS.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICdaWriter, LegalEntity>();

    private sealed class LegalEntity(ReferenceEditorSettings settings) : ICdaWriter
    {
        private readonly CdaWriter _writer = new();
        private readonly LegalEntityExplorations _explorations = new(settings.Structure);

        public byte[] Write(ClinicalHeader header, string text) => _writer.Write(_explorations.Move(header), text);
    }
}
