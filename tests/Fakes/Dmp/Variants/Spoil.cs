using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The operations that spoil a specimen, each in one place.</summary>
internal static class Spoil
{
    public static Action<Specimen> Remove(string xpath) => specimen =>
    {
        foreach (var found in specimen.Select(xpath))
        {
            (found as XElement)?.Remove();
            (found as XAttribute)?.Remove();
        }
    };

    public static Action<Specimen> Set(string xpath, string value) => specimen =>
    {
        foreach (var found in specimen.Select(xpath))
        {
            if (found is XElement element)
                element.Value = value;
            else
                ((XAttribute)found).Value = value;
        }
    };

    public static Action<Specimen> Duplicate(string xpath) => specimen =>
    {
        foreach (var found in specimen.Select(xpath).OfType<XElement>())
            found.AddAfterSelf(new XElement(found));
    };

    public static Action<Specimen> Rename(string xpath) => specimen =>
    {
        foreach (var found in specimen.Select(xpath))
        {
            if (found is XElement element)
                element.Name = element.Name.Namespace + $"{element.Name.LocalName}X";
            else if (found is XAttribute { Parent: { } parent } attribute)
                parent.ReplaceAttributes(parent.Attributes().Select(other => other == attribute ? new XAttribute($"{attribute.Name.LocalName}X", attribute.Value) : other).ToList());
        }
    };

    /// <summary>Adds an element at the end of another.</summary>
    public static Action<Specimen> Add(string xpath, string xml) => specimen => ((XElement)specimen.Select(xpath).Single()).Add(XElement.Parse(xml));

    public static Action<Specimen> SignWith(X509Certificate2 certificate) => specimen => specimen.Seal = assertion => VihfDraft.Sign(assertion, certificate);

    public static Action<Specimen> ConnectWith(X509Certificate2 certificate) => specimen => specimen.Client = certificate;

    /// <summary>Spoils in several places what is one thing for the DMP.</summary>
    public static Action<Specimen> Both(params IEnumerable<Action<Specimen>> operations) => specimen =>
    {
        foreach (var operation in operations)
            operation(specimen);
    };
}
