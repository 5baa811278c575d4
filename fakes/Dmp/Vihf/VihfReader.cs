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
        var values = new Dictionary<string, List<XElement>>(StringComparer.OrdinalIgnoreCase);
        var repeated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in assertion.Elements(Ns.Saml + "AttributeStatement").Elements(Ns.Saml + "Attribute"))
        {
            var name = (string?)attribute.Attribute("Name") ?? "";
            var isNew = values.TryAdd(name, []);
            values[name].AddRange(attribute.Elements().Where(IsValue));
            if (!isNew || (values[name].Count > 1 && !OfSeveral.Contains(name)))
                repeated.Add(name);
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
            Repeated = [.. repeated, .. RepeatedElements(assertion)],
            RoleCodes = [.. Codes(values.GetValueOrDefault(VihfAttributes.Role), "Role")],
            PurposeCode = Codes(values.GetValueOrDefault(VihfAttributes.Purpose), "PurposeOfUse").FirstOrDefault(),
            Confidentialities = [.. Codes(values.GetValueOrDefault(VihfAttributes.Confidentiality))],
            Attributes = values.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => Meaning(pair.Value[0]), StringComparer.OrdinalIgnoreCase),
        };
    }

    /// <summary>Official files put the value in the namespace of SAML or in none.</summary>
    private static bool IsValue(XElement element) => element.Name.LocalName == "AttributeValue";

    private static HashSet<string> RepeatedElements(XElement assertion)
    {
        var (seen, repeated) = (new HashSet<XName>(), new HashSet<string>());
        foreach (var element in assertion.Descendants())
        {
            if (Once.Contains(element.Name) && !seen.Add(element.Name))
                repeated.Add(element.Name.LocalName);
        }

        return repeated;
    }

    private static IEnumerable<VihfCode> Codes(List<XElement>? values, string? name = null)
    {
        foreach (var coded in (values ?? []).Elements())
        {
            if ((name is null || coded.Name.LocalName == name) && (string?)coded.Attribute("code") is { } code)
                yield return new VihfCode(code, (string?)coded.Attribute("codeSystem"));
        }
    }

    private static string Meaning(XElement value) => (string?)value.Elements().FirstOrDefault()?.Attribute("code") ?? value.Value.Trim();

    private static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static DateTimeOffset? Instant(XAttribute? attribute) =>
        DateTimeOffset.TryParse(attribute?.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
