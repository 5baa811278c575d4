using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>Identifiers that a registry gives to the objects of a batch: their own when they are UUIDs, else new ones.</summary>
/// <param name="registry">Registry before.</param>
internal sealed class BatchIds(Registry registry)
{
    private readonly Dictionary<string, string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives an object its identifier.</summary>
    /// <param name="id">Its id in the batch.</param>
    /// <param name="name">What the new identifier is made from.</param>
    public string Give(string id, params string[] name)
    {
        var own = RegistryIds.Normal(id);
        var wanted = RegistryIds.IsUuid(own) ? own : RegistryIds.Uuid([registry.Ins, .. name]);
        return _given[id] = registry.Knows(wanted) ? RegistryIds.Uuid(wanted, registry.Documents.Count.ToString(CultureInfo.InvariantCulture)) : wanted;
    }

    /// <summary>Identifier in the registry of what an id names, in the batch or in the registry.</summary>
    public string Of(string id) => _given.GetValueOrDefault(id, RegistryIds.Normal(id));

    public RegisteredSet Register(SubmissionSet set) => new(new SubmissionSet(registry.Repository.Keep(set.Object)), Give(set.Id, "lot", set.UniqueId ?? set.Id));

    public RegisteredLink Register(Association link)
    {
        var (source, target) = (Of(link.Source), Of(link.Target));
        return new(Give(link.Object.Id, link.Type, source, target), string.Intern(link.Type), source, target, registry.Repository.Keep(link.Object));
    }
}
