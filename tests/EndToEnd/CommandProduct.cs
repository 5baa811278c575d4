using System.Net;
using System.Net.Sockets;

namespace Conformance.EndToEnd.Tests;

/// <summary>The reference editor as any product: started by a shell command, told the services' addresses by its environment.</summary>
internal static class CommandProduct
{
    private const string ByReference = "start: { reference: standard }";

    private static readonly (string Setting, string Variable)[] Told =
    [
        ("Dmp__Url", "CONFORMANCE_DMP_URL"), ("Dmp__SignCertificate", "CONFORMANCE_SIGN_CERT"), ("Dmp__SignKey", "CONFORMANCE_SIGN_KEY"), ("CertificateAuthority", "CONFORMANCE_CA"),
        ("Annuaire__Url", "CONFORMANCE_ANNUAIRE_URL"), ("Annuaire__ApiKey", "CONFORMANCE_ANNUAIRE_API_KEY"),
    ];

    /// <summary>An editor file of the reference editor, rewritten to start it by a command with some certificate.</summary>
    public static string In(string editorFile, string certificate, string key)
    {
        var port = FreePort();
        var settings = Told.Select(told => $"HIPPOCAMPE_{told.Setting}=${told.Variable}")
            .Concat([$"HIPPOCAMPE_Dmp__AuthCertificate={certificate}", $"HIPPOCAMPE_Dmp__AuthKey={key}", "HIPPOCAMPE_Structure__FinessGeographique=300000015"]);
        var command = $"env {string.Join(' ', settings)} dotnet {typeof(ReferenceEditor.ReferenceEditorHost).Assembly.Location} --Urls http://127.0.0.1:{port}";
        return editorFile.Replace(ByReference, $"url: http://127.0.0.1:{port}\nstart:\n  command: >-\n    {command}", StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
