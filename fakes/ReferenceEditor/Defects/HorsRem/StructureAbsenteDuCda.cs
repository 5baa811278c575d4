using System.Text;
using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The CDA of an exploration names its structures without identifying them.</summary>
internal sealed class StructureAbsenteDuCda : IDefect
{
    public string Id => "structure-absente-du-cda";

    public string Title => "Le CDA d'une exploration fonctionnelle ne porte l'identifiant d'aucune structure";

    public IReadOnlyList<string> Preuves => ["HORS-REM/FINESS.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICdaWriter, Unidentified>();

    private sealed class Unidentified(ReferenceEditorSettings settings) : ICdaWriter
    {
        private static readonly string[] Organizations = ["representedOrganization", "representedCustodianOrganization"];
        private readonly CdaWriter _writer = new();
        private readonly LegalEntityExplorations _explorations = new(settings.Structure);

        public byte[] Write(ClinicalHeader header, string text)
        {
            var written = _writer.Write(header, text);
            if (!_explorations.Concerns(header))
                return written;
            var document = XElement.Parse(Encoding.UTF8.GetString(written), LoadOptions.PreserveWhitespace);
            document.Descendants().Where(element => element.Name.LocalName == "id" && Organizations.Contains(element.Parent!.Name.LocalName)).Remove();
            return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
        }
    }
}
