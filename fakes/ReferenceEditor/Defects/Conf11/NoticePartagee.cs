using ReferenceEditor.Administration;
using ReferenceEditor.Notices;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>One professional's acknowledgement counts for all.</summary>
internal sealed class NoticePartagee : IDefect
{
    public string Id => "notice-partagee";

    public string Title => "L'information confirmée par un professionnel n'est plus montrée aux autres";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INoticeRegister, SharedRegister>();

    private sealed class SharedRegister(SeedData seed, ProductClock clock) : MemoryNoticeRegister(seed, clock)
    {
        public override DateTimeOffset? LastAcknowledged(string login) => LastOfAll();
    }
}
