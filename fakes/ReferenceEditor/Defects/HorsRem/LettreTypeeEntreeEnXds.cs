using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The registry entry of the discharge letter bears the type of the admission letter.</summary>
internal sealed class LettreTypeeEntreeEnXds : IDefect
{
    public string Id => "lettre-typee-entree-en-xds";

    public string Title => "La lettre de liaison à la sortie est typée lettre d'entrée (18761-7) dans les seules métadonnées XDS";

    public IReadOnlyList<string> Preuves => ["HORS-REM/LDL.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IEntryWriter, Retyped>();

    private sealed class Retyped : IEntryWriter
    {
        private readonly EntryWriter _writer = new();

        public XElement Write(ClinicalHeader header, string id) =>
            _writer.Write(header.Type.Code == "11490-0" ? header with { Type = header.Type with { Code = "18761-7", Label = "Note de transfert" } } : header, id);
    }
}
