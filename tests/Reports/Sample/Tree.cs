using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Tests.Sample;

internal static class Tree
{
    private static readonly Lazy<RemCatalogue> Loaded = new(() => RemCatalogue.Load(Features));

    public static string Features => Path.Combine(Root, "features");

    public static RemCatalogue Catalogue => Loaded.Value;

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
