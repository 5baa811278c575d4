using System.Runtime.InteropServices;

namespace Conformance.Reports.Evidence;

/// <summary>The same file under a second name, where the disk allows it; a copy elsewhere.</summary>
internal static class HardLink
{
    public static void MakeOrCopy(string source, string target)
    {
        if (TryMake(source, target))
            return;
        File.Delete(target);
        if (!TryMake(source, target))
            File.Copy(source, target);
    }

    private static bool TryMake(string source, string target)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(target, source, 0) : Link(source, target) == 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link", CharSet = CharSet.Ansi, BestFitMapping = false)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string source, [MarshalAs(UnmanagedType.LPUTF8Str)] string target);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string target, string source, nint security);
}
