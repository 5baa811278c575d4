namespace Conformance.Steps.Editors.File;

/// <summary>A file of the product's own configuration, filled in for the run and put back as it was found.</summary>
/// <param name="Template">Full path of its template, in the folder of the editor file.</param>
/// <param name="To">Full path of the file, in the folder of the editor file.</param>
public sealed record ConfigurationFile(string Template, string To);
