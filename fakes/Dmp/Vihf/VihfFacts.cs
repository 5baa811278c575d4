namespace Conformance.Fakes.Dmp;

/// <summary>The facts that a VIHF states.</summary>
internal static class VihfFacts
{
    public static void StateIn(this Vihf vihf, Reception reception)
    {
        reception.State(DmpFacts.VihfId, vihf.Id);
        reception.State(DmpFacts.VihfVersion, vihf.Version);
        reception.State(DmpFacts.SubjectId, vihf.NameId);
        reception.State(DmpFacts.User, vihf.Professional?.Whole);
        reception.State(DmpFacts.Structure, vihf.Structure);
        reception.State(DmpFacts.Role, string.Join(",", vihf.Roles));
        reception.State(DmpFacts.Mode, vihf.Mode);
        reception.State(DmpFacts.AuthnContextClassRef, vihf.ClassRef);
        reception.State(DmpFacts.AuthnContextDecl, vihf.Decl);
        reception.State(DmpFacts.Purpose, vihf.Purpose);
        reception.State(DmpFacts.SecretConnection, vihf.IsSecret ? "oui" : null);
        reception.State(DmpFacts.LpsName, vihf.Attribute(VihfAttributes.LpsName));
        reception.State(DmpFacts.LpsVersion, vihf.Attribute(VihfAttributes.LpsVersion));
        reception.State(DmpFacts.Ins, vihf.Patient?.Matricule);
        reception.State(DmpFacts.InsOid, vihf.Patient?.Oid);
    }
}
