using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The question of TD0.5: a patient by traits (PDQv3, ITI-47).</summary>
/// <param name="MessageId">id of the message.</param>
/// <param name="Sender">Device that asks.</param>
/// <param name="Query">queryByParameter, which the answer repeats.</param>
/// <param name="Family">Name, or its beginning.</param>
/// <param name="Given">First given name.</param>
/// <param name="BirthDate">yyyyMMdd, or its beginning.</param>
/// <param name="Sex">M or F.</param>
internal sealed record TraitsQuery(XElement? MessageId, XElement? Sender, XElement? Query, string? Family, string? Given, string? BirthDate, string? Sex)
{
    /// <summary>What the question is made of.</summary>
    public static MessageForm Form { get; } = new("PRPA_IN201305UV02");

    public XElement? QueryId => Query?.Element(Ns.Hl7 + "queryId");

    /// <summary>Whether it says anything of the patient.</summary>
    public bool HasTraits => (Family ?? Given ?? BirthDate ?? Sex) is not null;

    public static TraitsQuery Read(XElement body)
    {
        var query = body.Element(Ns.Hl7 + "controlActProcess")?.Element(Ns.Hl7 + "queryByParameter");
        var parameters = query?.Element(Ns.Hl7 + "parameterList");
        var name = Value(parameters, "livingSubjectName");
        return new(
            body.Element(Ns.Hl7 + "id"),
            body.Element(Ns.Hl7 + "sender")?.Element(Ns.Hl7 + "device"),
            query,
            Text(name?.Element(Ns.Hl7 + "family")?.Value),
            Text(name?.Element(Ns.Hl7 + "given")?.Value),
            Text((string?)Value(parameters, "livingSubjectBirthTime")?.Attribute("value")),
            Text((string?)Value(parameters, "livingSubjectAdministrativeGender")?.Attribute("code")));
    }

    /// <summary>Whether somebody has these traits.</summary>
    public bool Matches(DmpPerson person) =>
        Starts(person.Family, Family) && Starts(person.Given, Given) && Starts(person.BirthDate, BirthDate) && (Sex is null || Sex == person.Sex);

    private static bool Starts(string whole, string? asked) => asked is null || whole.StartsWith(asked, StringComparison.OrdinalIgnoreCase);

    private static XElement? Value(XElement? parameters, string name) => parameters?.Element(Ns.Hl7 + name)?.Element(Ns.Hl7 + "value");

    private static string? Text(string? value) => value?.Trim() is { Length: > 0 } text ? text : null;
}
