using System.Runtime.InteropServices;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Cli.Recording;

/// <summary>The screen that an operator sees the product on.</summary>
internal static class OperatorsScreen
{
    /// <summary>Requires that there is one.</summary>
    /// <exception cref="InterruptionException">There is none: nobody could show anything.</exception>
    public static void Require()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && !Has("DISPLAY") && !Has("WAYLAND_DISPLAY"))
        {
            throw new InterruptionException(
                InterruptionCause.Environnement,
                "La carte s'enregistre dans un navigateur visible, et cette machine n'a pas d'écran (ni DISPLAY ni WAYLAND_DISPLAY). Lancez « map » sur un poste de travail, ou écrivez la carte à la main : docs/ui-map.md.");
        }
    }

    private static bool Has(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
