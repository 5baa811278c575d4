using Conformance.Steps.Editors.File;
using OtpNet;

namespace Conformance.Steps.Running;

/// <summary>The one-time codes that a user's application would show (RFC 6238).</summary>
internal static class OneTimeCodes
{
    /// <summary>The code of a user at this instant, six digits.</summary>
    public static string Of(EditorUser user, TimeProvider clock) => new Totp(Base32Encoding.ToBytes(user.TotpSecret)).ComputeTotp(clock.GetUtcNow().UtcDateTime);
}
