namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP asks of the content of a VIHF.</summary>
internal static class VihfRules
{
    private const string Pgssis = "CONF_EXI_PGSSIS";
    private static readonly string[] Purposes = ["normal", "bris_de_glace", "centre_15"];
    private static readonly string[] ProfessionsWithSpeciality = ["10", "21"];

    public static IEnumerable<Breach> Check(Vihf vihf) =>
        [.. Attributes(vihf), .. Assertion(vihf), .. Authentication(vihf), .. Subject(vihf), .. Patient(vihf), .. Roles(vihf), .. Purpose(vihf)];

    private static IEnumerable<Breach> Attributes(Vihf vihf)
    {
        var missing = VihfAttributes.Required.Where(name => string.IsNullOrEmpty(vihf.Attribute(name))).ToList();
        if (vihf.Mode is not VihfModes.Direct && vihf.Attribute(VihfAttributes.SubjectName) is null)
            missing.Add(VihfAttributes.SubjectName);
        return missing.Select(name => Breach.Refused($"VIHF/{name}", $"attribut {name} absent du VIHF"));
    }

    private static IEnumerable<Breach> Assertion(Vihf vihf)
    {
        if (vihf.SamlVersion != "2.0")
            yield return Breach.Refused("SAML 2.0", $"assertion SAML de version « {vihf.SamlVersion} » au lieu de 2.0");
        if (vihf.RestrictsAudience)
            yield return Breach.Tolerated("VIHF/AudienceRestriction", "AudienceRestriction présente");
        if (vihf.Version == "3.0")
            yield return Breach.Tolerated($"VIHF/{VihfAttributes.Version}", "VIHF 3.0 ; la version courante est 4.0");
        else if (vihf.Version is not null and not "4.0")
            yield return Breach.Refused($"VIHF/{VihfAttributes.Version}", $"VIHF_Version « {vihf.Version} » au lieu de 4.0");
        if (vihf.Attribute(VihfAttributes.ResourceUrn) is { } urn and not "urn:dmp")
            yield return Breach.Refused($"VIHF/{VihfAttributes.ResourceUrn}", $"Ressource_URN « {urn} » au lieu de urn:dmp");
    }

    private static IEnumerable<Breach> Authentication(Vihf vihf)
    {
        if (vihf.Mode is { } mode && !VihfModes.Known(mode))
            yield return Breach.Refused($"VIHF/{VihfAttributes.Mode}", $"Authentification_Mode « {mode} » inconnu");
        if (!vihf.StatesAuthentication)
            yield return Breach.Refused("VIHF/AuthnStatement", "AuthnStatement/AuthnContext absent du VIHF");
        if (vihf.Mode is VihfModes.Reinforced && DeclaresPassword(vihf.ClassRef) && vihf.ClassRef != Pgssis && vihf.Decl != Pgssis)
            yield return Breach.Tolerated("EX_AIR-050", $"authentification renforcée déclarée par {vihf.ClassRef}, sans {Pgssis}");
    }

    private static bool DeclaresPassword(string? classRef) =>
        classRef is not null && (classRef.EndsWith(":Password", StringComparison.Ordinal) || classRef.EndsWith(":PasswordProtectedTransport", StringComparison.Ordinal));

    private static IEnumerable<Breach> Subject(Vihf vihf)
    {
        const string Rule = "VIHF/NameID";
        if (vihf.Professional is not { } professional)
            yield return Breach.Refused(Rule, "NameID absent du VIHF");
        else if (!professional.IsKnownForm)
            yield return Breach.Refused(Rule, $"NameID « {professional.Whole} » : ni RPPS, ni ADELI, ni identifiant interne à la structure");
        else if (vihf.Mode is VihfModes.Reinforced && professional.IsInternal)
            yield return Breach.Refused("EX_AIR-020", $"NameID « {professional.Whole} » : un identifiant interne ne suffit pas en authentification renforcée");
        else if (!professional.HasItsKey)
            yield return Breach.Tolerated(Rule, $"RPPS « {professional.National} » dont la clé est fausse");
        else if (professional.Finess is { } finess && vihf.Structure is { Length: > 1 } structure && structure[1..] != finess)
            yield return Breach.Refused(Rule, $"NameID donné par la structure {finess}, Identifiant_Structure {structure}");
    }

    private static IEnumerable<Breach> Patient(Vihf vihf)
    {
        const string Rule = $"VIHF/{VihfAttributes.ResourceId}";
        if (vihf.Attribute(VihfAttributes.ResourceId) is not { } resource)
            yield break;
        if (vihf.Patient is not { } patient)
            yield return Breach.Refused(Rule, $"« {resource} » n'est pas un INS de la forme INS^^^&OID&ISO^NH", Faults.WrongResource);
        else if (!patient.IsForTests)
            yield return Breach.Refused(Rule, $"OID {patient.Oid} : {(patient.IsNia ? "le DMP ne reçoit pas de NIA" : "ce n'est pas celui des INS de test")}", Faults.WrongResource);
        else if (!patient.HasItsKey)
            yield return Breach.Tolerated(Rule, $"INS {patient.Matricule} dont la clé est fausse");
    }

    private static IEnumerable<Breach> Roles(Vihf vihf)
    {
        if (vihf.Roles.Count == 1 && ProfessionsWithSpeciality.Contains(vihf.Roles[0]))
            yield return Breach.Refused($"VIHF/{VihfAttributes.Role}", $"profession {vihf.Roles[0]} sans spécialité", SoapFault.Sender("Aucune spécialité dans le vihf"));
    }

    private static IEnumerable<Breach> Purpose(Vihf vihf)
    {
        if (vihf.Purpose is { } purpose && !Purposes.Contains(purpose))
            yield return Breach.Refused("VIHF/purposeofuse", $"mode d'accès « {purpose} » inconnu");
        if (vihf.Purpose is "bris_de_glace" && string.IsNullOrEmpty(vihf.Attribute(VihfAttributes.AccessReason)))
            yield return Breach.Refused($"VIHF/{VihfAttributes.AccessReason}", "bris de glace sans raison");
    }
}
