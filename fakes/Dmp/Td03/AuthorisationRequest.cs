using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What TD0.3 asks for.</summary>
/// <param name="Action">AJOUT or SUPPRESSION.</param>
/// <param name="Role">MEDECIN_TRAITANT; null without one.</param>
internal sealed record AuthorisationRequest(string? Action, string? Role)
{
    public const string Add = "AJOUT";
    public const string Remove = "SUPPRESSION";
    public const string TreatingDoctor = "MEDECIN_TRAITANT";

    public bool IsKnownAction => Action is Add or Remove;

    public static AuthorisationRequest Read(XElement body) => new(Text(body, "action"), Text(body, "role"));

    /// <summary>The authorisation after this is done. What SUPPRESSION with a role leaves is not public: here the authorisation stays (simulé).</summary>
    /// <param name="held">The authorisation before.</param>
    /// <param name="vihf">Who asks.</param>
    /// <param name="now">Instant.</param>
    public DmpAuthorisation? Change(DmpAuthorisation? held, Vihf vihf, DateTimeOffset now) => this switch
    {
        _ when held is { IsForbidden: true } => held,
        { Action: Add, Role: TreatingDoctor } => Valid(held, vihf, now) with { IsTreatingDoctor = true },
        { Action: Add } => Valid(held, vihf, now),
        { Role: TreatingDoctor } => held is null ? null : held with { IsTreatingDoctor = false },
        _ => null,
    };

    private static DmpAuthorisation Valid(DmpAuthorisation? held, Vihf vihf, DateTimeOffset now) =>
        held is not null && held.IsValid(now) ? held : new DmpAuthorisation(vihf.NameId!, now) { Name = vihf.Attribute(VihfAttributes.SubjectName) };

    private static string? Text(XElement body, string name) => body.Element(Ns.Habilitations + name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
