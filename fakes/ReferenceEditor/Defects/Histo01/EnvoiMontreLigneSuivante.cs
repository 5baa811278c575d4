using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo01;

/// <summary>What came of a document is shown on the next one of the list.</summary>
internal sealed class EnvoiMontreLigneSuivante : IDefect
{
    public string Id => "envoi-montre-ligne-suivante";

    public string Title => "Le signe d'envoi d'un passage aux urgences est porté par le document de la ligne suivante";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFeedRegister, NextRow>();

    private sealed class NextRow(SeededDocuments documents) : IFeedRegister
    {
        private const string Emergency = "15507-7";
        private readonly MemoryFeedRegister _register = new();

        public FeedTrace? Of(Patient patient, LocalDocument document) => _register.Of(patient, document);

        public void Note(Patient patient, LocalDocument document, FeedTrace trace)
        {
            var list = documents.Of(patient);
            var next = list.SkipWhile(one => one.Id != document.Id).Skip(1).FirstOrDefault();
            _register.Note(patient, document.Type.Code == Emergency && next is not null ? next : document, trace);
        }
    }
}
