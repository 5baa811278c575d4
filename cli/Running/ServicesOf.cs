using Conformance.Fakes;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Pki;
using Conformance.Fakes.ProSanteConnect;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Running;

/// <summary>The national services that an editor file asks for.</summary>
internal static class ServicesOf
{
    /// <summary>The test certificates of the file's structure, made on first use.</summary>
    /// <exception cref="InterruptionException">Their folder cannot be written.</exception>
    public static TestPki Pki(EditorFile editor, TimeProvider clock)
    {
        try
        {
            return TestPki.Open(TestPki.DefaultFolder, new TestStructure(editor.Structure.Name, editor.Structure.FinessGeographique), clock);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InterruptionException(
                InterruptionCause.Environnement,
                $"Les certificats d'essai ne peuvent pas être écrits dans {TestPki.DefaultFolder} : {problem.Message} Donnez un autre dossier dans la variable CONFORMANCE_PKI.",
                problem);
        }
    }

    private static DmpStructure StructureOf(EditorStructure structure) => new($"1{structure.FinessJuridique}", [.. structure.Sites.Select(site => $"1{site}")]);

    /// <summary>Starts the services and makes the file's users known to Pro Santé Connect.</summary>
    /// <exception cref="InterruptionException">A port is taken.</exception>
    public static async Task<NationalServices> StartAsync(EditorFile editor, Strictness strictness, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var settings = new ServicesSettings { Ports = editor.Ports, Strictness = strictness, Structure = StructureOf(editor.Structure) };
        try
        {
            var services = await NationalServices.StartAsync(settings, journal, pki, clock);
            foreach (var user in editor.Users)
                services.ProSanteConnect.Register(new ProSanteConnectUser(user.NationalId, user.Family, user.Given));
            return services;
        }
        catch (PortTakenException taken)
        {
            throw new InterruptionException(InterruptionCause.Environnement, taken.Message, taken);
        }
    }
}
