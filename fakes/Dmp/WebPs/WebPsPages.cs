namespace Conformance.Fakes.Dmp;

/// <summary>Names of the pages of Web-PS.</summary>
internal static class WebPsPages
{
    /// <summary>TD0.10 to the dashboard, which is about no patient.</summary>
    public const string DashboardOperation = "TD0.10 TableauDeBord";
}
