using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The submission set of an exploration names the legal entity.</summary>
internal sealed class FinessJuridiqueDuLot : IDefect
{
    public string Id => "finess-juridique-du-lot";

    public string Title => "Le lot de soumission d'une exploration fonctionnelle ne porte que le FINESS juridique";

    public IReadOnlyList<string> Preuves => ["HORS-REM/FINESS.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHeaders, LegalEntity>();

    private sealed class LegalEntity(Headers headers, ReferenceEditorSettings settings) : IHeaders
    {
        private readonly LegalEntityExplorations _explorations = new(settings.Structure);

        public ClinicalHeader Of(LocalDocument document, Patient patient) => headers.Of(document, patient);

        public SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender)
        {
            var header = headers.Of(documents, sender);
            return documents.Any(_explorations.Concerns) ? header with { Authors = _explorations.Move(header.Authors) } : header;
        }
    }
}
