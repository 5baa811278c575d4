using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo04;

/// <summary>Nobody is added beside an author who left.</summary>
internal sealed class PersonneMoraleOubliee : IDefect
{
    public string Id => "personne-morale-oubliee";

    public string Title => "Un auteur qui a quitté le RPPS reste le seul auteur du document";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHeaders, Alone>();

    private sealed class Alone(Headers headers) : IHeaders
    {
        public ClinicalHeader Of(LocalDocument document, Patient patient) => headers.Of(document with { Author = document.Author with { IsRegistered = true } }, patient);

        public SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender) => headers.Of(documents, sender);
    }
}
