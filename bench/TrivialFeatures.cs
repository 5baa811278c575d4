using System.Globalization;
using System.Text;

namespace Conformance.Bench;

/// <summary>Features of scenarios that do nothing: 40 files of 50 scenarios of 5 steps.</summary>
internal static class TrivialFeatures
{
    private const int Files = 40;
    private const int ScenariosInFile = 50;

    /// <summary>Scenarios written.</summary>
    public const int Scenarios = Files * ScenariosInFile;

    /// <summary>Writes them all anew.</summary>
    public static void Write(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        for (var file = 1; file <= Files; file++)
            File.WriteAllText(PathOf(folder, file), Feature(file));
    }

    /// <summary>Adds a scenario to one of the files.</summary>
    public static void AddScenario(string folder) => File.AppendAllText(PathOf(folder, 1), Scenario(ScenariosInFile + 1));

    private static string PathOf(string folder, int file) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Paniers{file:00}.feature"));

    private static string Feature(int file)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"# language: fr\nFonctionnalité: Paniers {file}\n"));
        for (var number = 1; number <= ScenariosInFile; number++)
            text.Append(Scenario(number));
        return text.ToString();
    }

    private static string Scenario(int number) => string.Create(CultureInfo.InvariantCulture, $"""

          Scénario: Panier {number}
            Étant donné un panier de {number} articles
            Quand j'ajoute 3 articles
            Et que je retire 2 articles
            Alors le panier tient {number + 1} articles
            Et le panier n'est pas vide

        """);
}
