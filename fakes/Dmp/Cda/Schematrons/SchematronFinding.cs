namespace Conformance.Fakes.Dmp;

/// <summary>What a schematron says of a document.</summary>
/// <param name="Schematron">Name of its file.</param>
/// <param name="Rule">Identifier of the assertion, or its test.</param>
/// <param name="Role">Role: error, warning…; empty without one.</param>
/// <param name="Message">Its words.</param>
/// <param name="Place">Path of the element.</param>
/// <param name="Judged">Whether the assertion could be judged.</param>
internal sealed record SchematronFinding(string Schematron, string Rule, string Role, string Message, string Place, bool Judged = true);
