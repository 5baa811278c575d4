using Conformance.Steps.Editors.Guided;

namespace Conformance.EndToEnd.Tests.Guidance;

/// <summary>Requests as a guided run makes them.</summary>
internal static class Asked
{
    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    public static OperatorRequest For(ReplyKind kind, int number = 1) => new(number, "le professionnel ouvre chacun des dossiers", "Que montre l'écran ?", kind)
    {
        HowToAnswer = "Recopiez.", Values = [new ShownValue("Patient", "<p1>")],
    };
}
