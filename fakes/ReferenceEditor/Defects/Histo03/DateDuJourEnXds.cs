using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.Histo03;

/// <summary>The registry entry is dated by the sending; the CDA stays right.</summary>
internal sealed class DateDuJourEnXds : IDefect
{
    public string Id => "date-du-jour-en-xds";

    public string Title => "Les métadonnées XDS portent la date de l'envoi, le CDA celle de l'acte";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.03.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IEntryWriter, Today>();

    private sealed class Today(TimeProvider clock) : IEntryWriter
    {
        private readonly EntryWriter _writer = new();

        public XElement Write(ClinicalHeader header, string id) => _writer.Write(header with { ActAt = clock.GetUtcNow() }, id);
    }
}
