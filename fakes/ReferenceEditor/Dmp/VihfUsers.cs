using ReferenceEditor.Accounts;
using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Dmp;

/// <summary>Says whom a VIHF names.</summary>
internal interface IVihfUsers
{
    /// <summary>The professional to name for a caller.</summary>
    Professional UserOf(DmpCaller caller);
}

/// <summary>The user of the session, and nobody else.</summary>
internal sealed class SessionVihfUsers : IVihfUsers
{
    /// <inheritdoc/>
    public Professional UserOf(DmpCaller caller) => caller.User;
}

/// <summary>A professional as the VIHF describes them.</summary>
internal static class VihfRoles
{
    private const string ProfessionSystem = "1.2.250.1.71.1.2.7";
    private const string SpecialitySystem = "1.2.250.1.71.4.2.5";

    /// <summary>Identity and roles of a professional; the speciality only where there is one.</summary>
    public static VihfUser ToVihfUser(this Professional user) => new(user.NationalId, user.FullName, [.. Roles(user)]);

    private static IEnumerable<Coded> Roles(Professional user)
    {
        yield return new Coded(user.ProfessionCode, ProfessionSystem, "professions", Nomenclature.Professions.GetValueOrDefault(user.ProfessionCode, user.ProfessionCode));
        if (!string.IsNullOrEmpty(user.SpecialtyCode))
            yield return new Coded(user.SpecialtyCode, SpecialitySystem, "specialites RPPS", Nomenclature.Specialities.GetValueOrDefault(user.SpecialtyCode, user.SpecialtyCode));
    }
}
