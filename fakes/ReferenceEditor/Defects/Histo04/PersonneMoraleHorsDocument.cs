using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.Histo04;

/// <summary>The legal person is an author of the submission set, not of the document.</summary>
internal sealed class PersonneMoraleHorsDocument : IDefect
{
    public string Id => "personne-morale-hors-document";

    public string Title => "La personne morale est auteur du lot de soumission, mais pas du document";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IEntryWriter, PeopleOnly>();

    private sealed class PeopleOnly : IEntryWriter
    {
        private readonly EntryWriter _writer = new();

        public XElement Write(ClinicalHeader header, string id) => _writer.Write(header with { Authors = [.. header.Authors.Where(author => !author.IsLegalPerson)] }, id);
    }
}
