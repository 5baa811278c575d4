using System.CommandLine;
using Conformance.Cli.Setup;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>init [FILE.yaml]</c>: a commented editor file to fill in.</summary>
internal static class InitCommand
{
    private const string DefaultName = "editor.yaml";

    public static Command Describe()
    {
        var file = new Argument<FileInfo?>("fichier") { Description = $"Fichier à écrire ; {DefaultName} par défaut. Un fichier qui existe n'est jamais remplacé.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("init", "Écrit un fichier éditeur commenté, à compléter.") { file };
        command.SetAction(result => Write(result.GetValue(file)?.FullName ?? Path.GetFullPath(DefaultName)));
        return command;
    }

    private static int Write(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(StarterFile.For(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(File.Exists(path)
                ? $"{path} existe déjà et n'est pas remplacé : donnez un autre nom, ou retirez-le d'abord."
                : $"{path} ne peut pas être écrit : {problem.Message}");
            return ExitCodes.Invalide;
        }

        Console.WriteLine($"""
            {path} est écrit.
            1. Complétez-le : le produit, son adresse, ses comptes, ses patients, ses écrans. Chaque section dit à quoi elle sert.
            2. Donnez les secrets par l'environnement : {string.Join(", ", StarterFile.Variables)}.
            3. Vérifiez : run.sh check {Path.GetFileName(path)}
            4. Lancez : run.sh run {Path.GetFileName(path)}
            """);
        return ExitCodes.Conforme;
    }
}
