using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>The code is looked for as the HL7v2 metadata spell it, not as the DMP does.</summary>
internal sealed class SigneRepresentantsMauvaisCode : IDefect
{
    public string Id => "signe-representants-mauvais-code";

    public string Title => "Le signe des documents invisibles aux représentants légaux est cherché sous l'orthographe du flux HL7v2";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, Misspelt>();

    private sealed class Misspelt(DmpSigns signs) : IVisibilitySigns
    {
        private readonly VisibilitySigns _signs = new(signs);

        public IReadOnlyList<LegendEntry> Legend => _signs.Legend;

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) => _signs.Mark([.. documents.Select(Misread)]);

        private static DmpDocument Misread(DmpDocument document) => document with { ConfidentialityCodes = [.. document.ConfidentialityCodes.Where(code => code != VisibilityCodes.Representatives).Select(code => code == "INVISIBLE_REP_LEGAUX" ? VisibilityCodes.Representatives : code)] };
    }
}
