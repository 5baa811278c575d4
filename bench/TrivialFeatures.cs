namespace Conformance.Bench;

/// <summary>Forty features of fifty scenarios of five steps.</summary>
internal static class TrivialFeatures
{
    private const int Features = 40;
    private const int Scenarios = 50;

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var feature = 1; feature <= Features; feature++)
            File.WriteAllText(Path.Combine(folder, $"F{feature:00}.feature"), Text(feature));
    }

    public static void ChangeOne(string folder) => File.AppendAllText(Path.Combine(folder, "F01.feature"), Scenario(Scenarios + 1));

    private static string Text(int feature) =>
        $"# language: fr\nFonctionnalité: Banc {feature}\n\n{string.Concat(Enumerable.Range(1, Scenarios).Select(Scenario))}";

    private static string Scenario(int rank) =>
        $"""
           Scénario: Numéro {rank}
             Étant donné un compte de {rank} euros
             Et un autre compte
             Quand {rank} euros passent de l'un à l'autre
             Alors le premier en tient 0
             Et le second en tient {rank}


         """;
}
