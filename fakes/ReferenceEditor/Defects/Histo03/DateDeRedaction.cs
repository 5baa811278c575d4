using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo03;

/// <summary>The date of the writing stands for that of the act, in XDS and in CDA.</summary>
internal sealed class DateDeRedaction : IDefect
{
    public string Id => "date-de-redaction";

    public string Title => "La date de rédaction du document est donnée pour celle de l'acte, en XDS et en CDA";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.03.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHeaders, Written>();

    private sealed class Written(Headers headers) : IHeaders
    {
        public ClinicalHeader Of(LocalDocument document, Patient patient) => headers.Of(document with { ActAt = document.WrittenAt }, patient);

        public SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender) => headers.Of(documents, sender);
    }
}
