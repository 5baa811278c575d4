using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.Histo03;

/// <summary>The CDA, made anew at the sending, is dated by it; the registry entry stays right.</summary>
internal sealed class DateDuJourEnCda : IDefect
{
    public string Id => "date-du-jour-en-cda";

    public string Title => "Le CDA reconstitué porte la date de l'envoi, les métadonnées XDS celle de l'acte";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.03.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICdaWriter, Today>();

    private sealed class Today(TimeProvider clock) : ICdaWriter
    {
        private readonly CdaWriter _writer = new();

        public byte[] Write(ClinicalHeader header, string text) => _writer.Write(header with { ActAt = clock.GetUtcNow() }, text);
    }
}
