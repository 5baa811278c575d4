using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Names of ebRIM 3.0, looked up once.</summary>
internal static class Rim
{
    public static readonly XName AdhocQuery = Ns.Rim + nameof(AdhocQuery);
    public static readonly XName Association = Ns.Rim + nameof(Association);
    public static readonly XName Classification = Ns.Rim + nameof(Classification);
    public static readonly XName ExternalIdentifier = Ns.Rim + nameof(ExternalIdentifier);
    public static readonly XName ExtrinsicObject = Ns.Rim + nameof(ExtrinsicObject);
    public static readonly XName LocalizedString = Ns.Rim + nameof(LocalizedString);
    public static readonly XName Name = Ns.Rim + nameof(Name);
    public static readonly XName ObjectRef = Ns.Rim + nameof(ObjectRef);
    public static readonly XName RegistryObjectList = Ns.Rim + nameof(RegistryObjectList);
    public static readonly XName RegistryPackage = Ns.Rim + nameof(RegistryPackage);
    public static readonly XName Slot = Ns.Rim + nameof(Slot);
    public static readonly XName Value = Ns.Rim + nameof(Value);
    public static readonly XName ValueList = Ns.Rim + nameof(ValueList);
    public static readonly XName VersionInfo = Ns.Rim + nameof(VersionInfo);
}
