using System.Text;
using ReferenceEditor.Dossier.Preloading;
using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Defects.Ux34;

/// <summary>Of a document loaded ahead, the header alone is kept.</summary>
internal sealed class PrechargeSansCorps : IDefect
{
    public string Id => "precharge-sans-corps";

    public string Title => "Le préchargement ne garde que l'en-tête du document";

    public IReadOnlyList<string> Preuves => ["DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) =>
        services.AddSingleton<IPreloadStore>(provider => new HeaderAlone(ActivatorUtilities.CreateInstance<PreloadStore>(provider)));

    private sealed class HeaderAlone(PreloadStore store) : IPreloadStore
    {
        public IReadOnlyList<PreloadedDocument> Of(string patient) => store.Of(patient);

        public void Keep(PreloadedDocument document) => store.Keep(document with { Content = WithoutBody(document.Content) });

        private static byte[] WithoutBody(byte[] content)
        {
            if (CdaContent.Read(content) is not { } clinical)
                return content;
            clinical.Element(clinical.Name.Namespace + "component")?.Remove();
            return Encoding.UTF8.GetBytes(clinical.ToString());
        }
    }
}
