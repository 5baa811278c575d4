using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>Signs stand one row too low.</summary>
internal sealed class SigneLigneSuivante : IDefect
{
    public string Id => "signe-ligne-suivante";

    public string Title => "Le signe est porté par le document de la ligne suivante";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, OneLower>();

    private sealed class OneLower(DmpSigns signs) : IVisibilitySigns
    {
        private readonly VisibilitySigns _signs = new(signs);

        public IReadOnlyList<LegendEntry> Legend => _signs.Legend;

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) =>
            [.. _signs.Mark(documents).Prepend(new DocumentMark([])).Take(documents.Count)];
    }
}
