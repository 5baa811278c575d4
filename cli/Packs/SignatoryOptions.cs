using System.CommandLine;
using System.Security.Cryptography;
using Conformance.Cli.Running;
using Conformance.Reports.Packs.Signing;

namespace Conformance.Cli.Packs;

/// <summary>Who signs: a certificate and its key as PEM, or a PKCS #12. A password never stands on the command line.</summary>
internal sealed class SignatoryOptions
{
    private readonly Option<FileInfo?> _certificate = new("--cert") { Description = "Certificat du signataire (PEM), suivi s'il y a lieu de ceux qui le rattachent à son autorité." };
    private readonly Option<FileInfo?> _key = new("--key") { Description = "Clé privée du certificat (PEM, non chiffrée)." };
    private readonly Option<FileInfo?> _pkcs12 = new("--pkcs12") { Description = "Certificat et clé en un PKCS #12, au lieu de --cert et --key." };

    private readonly Option<string?> _password = new("--pkcs12-password")
    {
        Description = "Nom de la variable d'environnement qui contient le mot de passe du PKCS #12.", HelpName = "VARIABLE",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _certificate, _key, _pkcs12, _password })
            command.Options.Add(option);
    }

    /// <summary>The signatory; null when none is given.</summary>
    /// <exception cref="RefusedException">Half of what is needed is given, or it does not read.</exception>
    public Signatory? Of(ParseResult result)
    {
        var (certificate, key, pkcs12, password) = (result.GetValue(_certificate), result.GetValue(_key), result.GetValue(_pkcs12), result.GetValue(_password));
        return (certificate, key, pkcs12) switch
        {
            (null, null, null) => null,
            ({ } own, { } secret, null) => Read(own, () => Signatory.FromPem(own.FullName, secret.FullName)),
            (null, null, { } both) => Read(both, () => Signatory.FromPkcs12(both.FullName, Password(password))),
            (_, _, null) => throw new RefusedException("--cert et --key vont ensemble : donnez le certificat et sa clé."),
            _ => throw new RefusedException("Donnez --cert et --key, ou --pkcs12, mais pas les deux."),
        };
    }

    private static Signatory Read(FileInfo file, Func<Signatory> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RefusedException($"{file.FullName} ne permet pas de signer : {problem.Message}");
        }
    }

    private static string? Password(string? variable) => variable is null
        ? null
        : Environment.GetEnvironmentVariable(variable) ?? throw new RefusedException($"--pkcs12-password {variable} : cette variable d'environnement n'existe pas. Donnez le nom d'une variable, jamais le mot de passe.");
}
