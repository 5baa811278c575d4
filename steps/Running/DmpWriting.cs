using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running;

/// <summary>How a product writes the values of its filters and searches of the DMP, as its file declares.</summary>
internal static class DmpWriting
{
    /// <summary>Key under which the editor file declares how its fields take a date, in .NET's letters; without it, as HTML's own date field does.</summary>
    public const string DateFormat = "dmp.date";

    /// <summary>A type of document: <c>type.34112-3</c> where declared, else its official label.</summary>
    public static string TypeOf(EditorFile editor, DmpDocumentType type) => editor.Declarations.GetValueOrDefault($"type.{type.Code}", type.Label);

    /// <summary>A class of document: <c>classe.10</c> where declared, else its official label.</summary>
    public static string ClassOf(EditorFile editor, DmpDocumentType type) => editor.Declarations.GetValueOrDefault($"classe.{type.ClassCode}", type.ClassLabel);

    /// <summary>A day.</summary>
    public static string DateOf(EditorFile editor, DateOnly day) =>
        day.ToString(editor.Declarations.GetValueOrDefault(DateFormat, "yyyy-MM-dd"), CultureInfo.InvariantCulture);
}
