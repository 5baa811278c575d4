using System.Text;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>Patients of replays, of whom nobody told the sandbox.</summary>
internal static class Strangers
{
    /// <summary>One whose documents are listed.</summary>
    public const string Lister = VihfDraft.Ins;

    /// <summary>One who has none.</summary>
    public const string Empty = "180019999900168";

    private const string Official = "207058575627097";

    /// <summary>The same message about another patient.</summary>
    public static byte[] Rename(byte[] message, string ins) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(message).Replace(Official, ins, StringComparison.Ordinal));
}
