using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Fakes.AnnuaireSante.Search;
using Conformance.Reports.Journal;
using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>A searchset as the server writes it: its own order of members, and entries that do not say why they are there.</summary>
internal sealed class SearchBundle(Rendering rendering, Holdings holdings, PageShelf shelf)
{
    /// <summary>Writes a page. Throws <see cref="RefusedQueryException"/> for an inclusion that does not exist.</summary>
    /// <param name="page">What was found.</param>
    /// <param name="root">Base of the service, as the client called it.</param>
    /// <param name="self">URL asked for.</param>
    public byte[] Write(SearchPage page, string root, Uri self)
    {
        var resources = page.Resources;
        var included = Inclusion.For(page.Query, page.Type, resources, holdings);
        var options = new JsonWriterOptions { Indented = page.Query.Last("_pretty") == "true", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, options))
            Write(json, page, [.. resources, .. included], root, self);
        return content.ToArray();
    }

    private void Write(Utf8JsonWriter json, SearchPage page, IEnumerable<Resource> resources, string root, Uri self)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Bundle");
        json.WriteString("type", "searchset");
        json.WriteString("id", Identifiers.Draw().ToString());
        if (page.Totalled)
            json.WriteNumber("total", page.Found.Count);
        WriteEntries(json, resources, page.Elements, root);
        json.WriteStartArray("link");
        if (page.Next is { } next)
            WriteLink(json, "next", $"{root}/_page?id={shelf.Keep(next)}");
        WriteLink(json, "self", self.AbsoluteUri);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteEntries(Utf8JsonWriter json, IEnumerable<Resource> resources, IReadOnlyCollection<string> elements, string root)
    {
        Resource[] all = [.. resources];
        if (all.Length == 0)
            return;

        json.WriteStartArray("entry");
        foreach (var resource in all)
        {
            json.WriteStartObject();
            json.WriteString("fullUrl", $"{root}/{Holdings.Reference(resource)}");
            json.WritePropertyName("resource");
            json.WriteRawValue(rendering.Of(resource, elements));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLink(Utf8JsonWriter json, string relation, string url)
    {
        json.WriteStartObject();
        json.WriteString("relation", relation);
        json.WriteString("url", url);
        json.WriteEndObject();
    }
}
