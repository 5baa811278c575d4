namespace Conformance.Fakes.Dmp;

/// <summary>What the metadata say of a document (XDSDocumentEntry, ITI TF-3 4.2.3.2). Null or empty is what they do not say.</summary>
/// <param name="Object">The object read.</param>
internal sealed record DocumentEntry(XdsObject Object)
{
    public string Id => Object.Id;

    public string? LogicalId => Object.Attribute("lid");

    public string? MimeType => Object.Attribute("mimeType");

    public string Title => Object.Name;

    public string? UniqueId => Object.Identifier(XdsSchemes.UniqueId);

    public string? PatientId => Object.Identifier(XdsSchemes.PatientId);

    public XdsCode? ClassCode => First(XdsSchemes.ClassCode);

    public XdsCode? TypeCode => First(XdsSchemes.TypeCode);

    public XdsCode? FormatCode => First(XdsSchemes.FormatCode);

    public XdsCode? FacilityType => First(XdsSchemes.FacilityType);

    public XdsCode? PracticeSetting => First(XdsSchemes.PracticeSetting);

    public IReadOnlyList<XdsCode> ConfidentialityCodes => Object.Codes(XdsSchemes.ConfidentialityCode);

    public IReadOnlyList<XdsCode> EventCodes => Object.Codes(XdsSchemes.EventCode);

    public IReadOnlyList<XdsAuthor> Authors => Object.Authors(XdsSchemes.Author);

    public IReadOnlyList<string> Slot(string name) => Object.Slot(name);

    /// <summary>Whether this is the XAdES signature of a submission set, and not a clinical document (typeCode E1762).</summary>
    public bool IsSignature => TypeCode?.Value == "E1762";

    private XdsCode? First(string scheme) => Object.Codes(scheme) is [var first, ..] ? first : null;
}
