using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>A SOAP fault.</summary>
internal static class FaultReading
{
    public static Block Of(XElement fault) => new Sheet("Erreur SOAP",
    [
        .. Field.Maybe("Motif", fault.First("Reason").Text() ?? fault.Child("faultstring").Text()),
        .. Field.Maybe("Code", string.Join(", ", fault.All("Value").Select(value => value.Text())) is { Length: > 0 } codes ? codes : fault.Child("faultcode").Text()),
        .. Field.Maybe("Détail", (fault.First("Detail") ?? fault.Child("detail")).Text()),
    ]);
}
