using Conformance.Fakes.AnnuaireSante.Search;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>What <c>metadata</c> answers: the resources, their parameters and inclusions.</summary>
internal static class Capabilities
{
    public static string Json(DateTimeOffset date) => Statement(date).ToJson();

    private static CapabilityStatement Statement(DateTimeOffset date) => new()
    {
        Status = PublicationStatus.Active,
        Date = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Kind = CapabilityStatementKind.Instance,
        Software = new() { Name = "Annuaire Santé fictif" },
        Implementation = new() { Description = "Annuaire Santé fictif, pour essais" },
        FhirVersion = FHIRVersion.N4_0_1,
        Format = ["application/fhir+json"],
        Rest = [new() { Mode = CapabilityStatement.RestfulCapabilityMode.Server, Resource = [.. KnownParameters.Resources.Select(Resource)] }],
    };

    private static CapabilityStatement.ResourceComponent Resource(string type) => new()
    {
        Type = type,
        Interaction =
        [
            new() { Code = CapabilityStatement.TypeRestfulInteraction.Read },
            new() { Code = CapabilityStatement.TypeRestfulInteraction.SearchType },
        ],
        SearchParam = [.. KnownParameters.Of(type).Select(parameter => new CapabilityStatement.SearchParamComponent { Name = parameter.Name, Type = TypeOf(parameter) })],
    };

    private static SearchParamType TypeOf(KnownParameter parameter) => parameter switch
    {
        TextParameter => SearchParamType.String,
        TokenParameter => SearchParamType.Token,
        ReferenceParameter => SearchParamType.Reference,
        _ => SearchParamType.Date,
    };
}
