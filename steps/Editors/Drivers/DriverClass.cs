using System.Reflection;
using System.Security.Cryptography;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Drivers;

/// <summary>The class that an editor file names, loaded and found fit to serve.</summary>
public sealed class DriverClass
{
    private readonly Type _type;

    private DriverClass(Type type, string path)
    {
        _type = type;
        Serves = New().Serves.ToHashSet();
        Name = $"{type.FullName} ({Path.GetFileName(path)}, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(path)))[..12]}…)";
    }

    /// <summary>Name of the class and of the very file that it came from, as reports show them.</summary>
    public string Name { get; }

    /// <summary>What the class says it serves.</summary>
    public IReadOnlySet<string> Serves { get; }

    /// <summary>Loads the class of an editor file.</summary>
    /// <exception cref="InterruptionException">It cannot be: the message says what is wrong and names the nearest.</exception>
    public static DriverClass Load(EditorDriverFile file)
    {
        var assembly = Open(file);
        var type = assembly.GetType(file.Class) ?? throw Unknown(file, assembly);
        if (!type.IsSubclassOf(typeof(EditorDriver)) || type.IsAbstract || type.GetConstructor([]) is null)
            throw Wrong(file, $"« {file.Class} » doit dériver de {typeof(EditorDriver).FullName}, ne pas être abstraite, et avoir un constructeur public sans paramètre.");
        return Checked(file, type);
    }

    /// <summary>An instance for one scenario.</summary>
    internal EditorDriver New() => (EditorDriver)Activator.CreateInstance(_type)!;

    private static DriverClass Checked(EditorDriverFile file, Type type)
    {
        try
        {
            var loaded = new DriverClass(type, file.Path);
            var known = Intentions.All.Keys.Concat(Readings.All.Keys).Concat(SearchCriteria.All).ToList();
            var unknown = loaded.Serves.Where(name => !known.Contains(name)).ToList();
            return unknown.Count == 0
                ? loaded
                : throw Wrong(file, string.Join(' ', unknown.Select(name => $"« {name} », que {file.Class} dit servir, n'existe pas ; le plus proche est « {YamlWalker.Nearest(name, known)} ».")));
        }
        catch (Exception problem) when (problem is not InterruptionException)
        {
            var cause = problem is TargetInvocationException { InnerException: { } inner } ? inner : problem;
            throw Wrong(file, $"{file.Class} ne se laisse pas créer : {cause.GetType().Name}, {cause.Message}", problem);
        }
    }

    private static Assembly Open(EditorDriverFile file)
    {
        try
        {
            return new DriverContext(file.Path).LoadFromAssemblyPath(file.Path);
        }
        catch (Exception problem) when (problem is BadImageFormatException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw Wrong(file, $"{file.Path} ne se charge pas comme un assembly .NET : {problem.Message}", problem);
        }
    }

    private static InterruptionException Unknown(EditorDriverFile file, Assembly assembly)
    {
        var drivers = assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(EditorDriver))).Select(type => type.FullName!).ToList();
        return Wrong(file, drivers.Count == 0
            ? $"{Path.GetFileName(file.Path)} ne contient aucune classe publique qui dérive de {typeof(EditorDriver).FullName}."
            : $"la classe « {file.Class} » n'est pas dans {Path.GetFileName(file.Path)} ; la plus proche est « {YamlWalker.Nearest(file.Class, drivers)} ».");
    }

    private static InterruptionException Wrong(EditorDriverFile file, string what, Exception? inner = null) =>
        new(InterruptionCause.Configuration, $"Classe pilote (driver du fichier éditeur) : {what} Corrigez driver.assembly et driver.class, ou la classe {file.Class}.", inner);
}
