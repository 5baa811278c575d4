using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a question in HL7 V3 is made of, element by element. No public source says that the DMP refuses one that lacks some of it: each is noted.</summary>
/// <param name="interaction">Name of the message: PRPA_IN…</param>
/// <param name="own">What it has besides that which every question has.</param>
internal sealed class MessageForm(string interaction, params IReadOnlyList<ElementForm> own)
{
    private const string Query = "controlActProcess/queryByParameter";
    private const string DmpRoot = "1.2.250.1.213.4.1.1.1";

    private readonly ElementForm[] _elements =
    [
        new("", "ITSVersion=XML_1.0") { Name = "ITSVersion" },
        new("id", "root", "extension"),
        new("creationTime", "value"),
        new("interactionId", "root=2.16.840.1.113883.1.6", $"extension={interaction}"),
        new("processingCode", "code"),
        new("processingModeCode", "code=T"),
        new("acceptAckCode", "code=AL"),
        new("receiver", "typeCode=RCV"),
        new("receiver/device", "classCode=DEV", "determinerCode=INSTANCE") { Name = "receiver" },
        new("receiver/device/id", $"root={DmpRoot}") { Name = "receiver" },
        new("sender", "typeCode=SND"),
        new("sender/device", "classCode=DEV", "determinerCode=INSTANCE") { Name = "sender" },
        new("sender/device/id", "root") { Name = "sender" },
        new("sender/device/softwareName") { Name = "sender" },
        new("controlActProcess", "classCode=CACT", "moodCode=EVN"),
        new($"{Query}/queryId", "root", "extension"),
        new($"{Query}/statusCode", "code=new"),
        .. own,
    ];

    public IEnumerable<Breach> Check(XElement body) =>
        from element in _elements
        let flaw = element.FlawIn(body)
        where flaw is not null
        select Breach.Tolerated($"{interaction}/{element.Name}", flaw);
}
