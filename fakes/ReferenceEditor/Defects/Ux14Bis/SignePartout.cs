using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>Every document is signed as invisible.</summary>
internal sealed class SignePartout : IDefect
{
    public string Id => "signe-partout";

    public string Title => "Tous les documents portent les signes d'invisibilité";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, Everywhere>();

    private sealed class Everywhere(DmpSigns signs) : IVisibilitySigns
    {
        private readonly VisibilitySigns _signs = new(signs);

        public IReadOnlyList<LegendEntry> Legend => _signs.Legend;

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) => _signs.Mark([.. documents.Select(Misread)]);

        private static DmpDocument Misread(DmpDocument document) => document with { ConfidentialityCodes = [VisibilityCodes.Patient, VisibilityCodes.Representatives] };
    }
}
