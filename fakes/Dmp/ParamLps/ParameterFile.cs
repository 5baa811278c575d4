using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The parameter file of the DMP. Its address and the names of its parameters are public, its form is not (simulé).</summary>
/// <param name="parameters">What it says.</param>
internal sealed class ParameterFile(DmpParameters parameters) : IWebPage
{
    public bool Recognises(string path) => path == DmpPaths.Parameters;

    public string OperationOf(string path) => DmpPaths.ParametersOperation;

    public string Method => "GET";

    public ServiceAnswer Answer(ServiceRequest request) => new()
    {
        Status = 200,
        ContentType = "application/xml; charset=utf-8",
        Body = Encoding.UTF8.GetBytes(Write().ToString()),
        Operation = DmpPaths.ParametersOperation,
    };

    private XElement Write() => new(
        "param-lps",
        new XElement("fonctions-gestion-mineurs", parameters.HandlesMinors),
        new XElement("age-majorite", parameters.AgeOfMajority),
        new XElement("cumul-invisible_patient-masque_ps", parameters.AllowsBothRestrictions));
}
