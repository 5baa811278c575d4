using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The CDA of the discharge letter bears the type of a hospital report.</summary>
internal sealed class LettreTypeeCompteRenduEnCda : IDefect
{
    public string Id => "lettre-typee-compte-rendu-en-cda";

    public string Title => "La lettre de liaison à la sortie est typée compte rendu d'hospitalisation (34112-3) dans le seul CDA";

    public IReadOnlyList<string> Preuves => ["HORS-REM/LDL.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICdaWriter, Retyped>();

    private sealed class Retyped : ICdaWriter
    {
        private readonly CdaWriter _writer = new();

        public byte[] Write(ClinicalHeader header, string text) =>
            _writer.Write(header.Type.Code == "11490-0" ? header with { Type = header.Type with { Code = "34112-3", Label = "CR hospitalier (séjour)" } } : header, text);
    }
}
