using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>An object of ebRIM in memory, its classifications found once.</summary>
/// <param name="source">The element.</param>
internal sealed class XdsElement(XElement source)
{
    private readonly XdsClassification[] _classifications = [.. source.Elements(Rim.Classification).Select(found => new XdsClassification(found))];

    public XElement Source => source;

    /// <summary>Classifications by a scheme, in order.</summary>
    public IEnumerable<XdsClassification> Classifications(string scheme) => _classifications.Where(found => scheme.Equals(found.Scheme, StringComparison.OrdinalIgnoreCase));
}
