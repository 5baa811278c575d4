using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads a SAML 2.0 assertion as a VIHF.</summary>
internal static class VihfReader
{
    private static readonly string[] OfSeveral = [VihfAttributes.Role, VihfAttributes.Confidentiality];
    private static readonly HashSet<XName> Once = [.. new[] { "Issuer", "Subject", "NameID", "AuthnStatement", "AuthnContext", "AuthnContextClassRef", "AuthnContextDecl" }.Select(name => Ns.Saml + name)];

    public static Vihf Read(XElement assertion)
    {
        var (values, again) = (new Dictionary<string, List<XElement>>(StringComparer.OrdinalIgnoreCase), new List<string>());
        foreach (var attribute in assertion.Elements(Ns.Saml + "AttributeStatement").Elements(Ns.Saml + "Attribute"))
        {
            var name = (string?)attribute.Attribute("Name") ?? "";
            if (!values.TryAdd(name, []))
                again.Add(name);
            values[name].AddRange(attribute.Elements().Where(IsValue));
        }

        var conditions = assertion.Element(Ns.Saml + "Conditions");
        var context = assertion.Element(Ns.Saml + "AuthnStatement")?.Element(Ns.Saml + "AuthnContext");
        return new Vihf
        {
            Id = (string?)assertion.Attribute("ID"),
            SamlVersion = (string?)assertion.Attribute("Version"),
            IssuedAt = Instant(assertion.Attribute("IssueInstant")),
            Issuer = Text(assertion.Element(Ns.Saml + "Issuer")),
            IssuerFormat = (string?)assertion.Element(Ns.Saml + "Issuer")?.Attribute("Format"),
            NameId = Text(assertion.Element(Ns.Saml + "Subject")?.Element(Ns.Saml + "NameID")),
            NotBefore = Instant(conditions?.Attribute("NotBefore")),
            NotOnOrAfter = Instant(conditions?.Attribute("NotOnOrAfter")),
            RestrictsAudience = conditions?.Element(Ns.Saml + "AudienceRestriction") is not null,
            StatesAuthentication = context is not null,
            AuthenticatedAt = Instant(assertion.Element(Ns.Saml + "AuthnStatement")?.Attribute("AuthnInstant")),
            ClassRef = Text(context?.Element(Ns.Saml + "AuthnContextClassRef")),
            Decl = Text(context?.Element(Ns.Saml + "AuthnContextDecl")),
            Repeated =
            [
                .. again.Concat(values.Where(IsSeveral).Select(pair => pair.Key)).Distinct(StringComparer.OrdinalIgnoreCase),
                .. Elements(assertion),
            ],
            RoleCodes = [.. Codes(values.GetValueOrDefault(VihfAttributes.Role), "Role")],
            PurposeCode = Codes(values.GetValueOrDefault(VihfAttributes.Purpose), "PurposeOfUse").FirstOrDefault(),
            Confidentialities = [.. Codes(values.GetValueOrDefault(VihfAttributes.Confidentiality))],
            Attributes = values.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => Meaning(pair.Value[0]), StringComparer.OrdinalIgnoreCase),
        };
    }

    /// <summary>Official files put the value in the namespace of SAML or in none.</summary>
    private static bool IsValue(XElement element) => element.Name.LocalName == "AttributeValue";

    private static bool IsSeveral(KeyValuePair<string, List<XElement>> attribute) => attribute.Value.Count > 1 && !OfSeveral.Contains(attribute.Key);

    private static IEnumerable<string> Elements(XElement assertion) =>
        assertion.Descendants().Select(element => element.Name).Where(Once.Contains).CountBy(name => name).Where(named => named.Value > 1).Select(named => named.Key.LocalName);

    private static IEnumerable<VihfCode> Codes(IEnumerable<XElement>? values, string? name = null) =>
        from coded in (values ?? []).Elements()
        where name is null || coded.Name.LocalName == name
        let code = (string?)coded.Attribute("code")
        where code is not null
        select new VihfCode(code, (string?)coded.Attribute("codeSystem"));

    private static string Meaning(XElement value) => (string?)value.Elements().FirstOrDefault()?.Attribute("code") ?? value.Value.Trim();

    private static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static DateTimeOffset? Instant(XAttribute? attribute) =>
        DateTimeOffset.TryParse(attribute?.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
