namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>A query that the Annuaire refuses; the message is the diagnostics that it answers.</summary>
internal sealed class RefusedQueryException(string message) : Exception(message);

/// <summary>A query with a parameter that the resource does not have.</summary>
internal sealed class UnknownParameterException(string parameter, string resource) : Exception($"Parameter {parameter} not found for resource {resource}");
