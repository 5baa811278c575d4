using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>The code of invisibility to the legal representatives is not looked at.</summary>
internal sealed class SigneRepresentantsAbsent : IDefect
{
    public string Id => "signe-representants-absent";

    public string Title => "Les documents invisibles aux représentants légaux ne portent aucun signe";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, Unsigned>();

    private sealed class Unsigned(DmpSigns signs) : IVisibilitySigns
    {
        private readonly VisibilitySigns _signs = new(signs);

        public IReadOnlyList<LegendEntry> Legend => _signs.Legend;

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) => _signs.Mark([.. documents.Select(Misread)]);

        private static DmpDocument Misread(DmpDocument document) => document with { ConfidentialityCodes = [.. document.ConfidentialityCodes.Where(code => code != VisibilityCodes.Representatives)] };
    }
}
