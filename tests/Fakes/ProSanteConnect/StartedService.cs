using Conformance.Fakes.ProSanteConnect;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.ProSanteConnect;

/// <summary>A Pro Santé Connect that knows one professional, and a product that sends a browser there.</summary>
public abstract class StartedService
{
    private protected const string Doctor = "899900000008";

    private protected ScratchJournal Scratch { get; } = new();

    private protected FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    private protected ProSanteConnectService Psc { get; private set; } = null!;

    private protected Product Browsing { get; private set; } = null!;

    [SetUp]
    public void Start()
    {
        Psc = ProSanteConnectService.Start(new ProSanteConnectSettings(), Scratch.Journal, Certificates.Pki, Clock);
        Psc.Register(new ProSanteConnectUser(Doctor, "ESSAI", "Camille"));
        Browsing = new Product(Psc);
    }

    [TearDown]
    public async Task Discard()
    {
        Browsing.Dispose();
        await Psc.DisposeAsync();
        Scratch.Dispose();
    }
}
