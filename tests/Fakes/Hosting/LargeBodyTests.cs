using System.Net;
using System.Security.Cryptography;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Hosting;

[NonParallelizable]
public class LargeBodyTests
{
    private const long Size = 200L * 1024 * 1024;
    private const long Memory = 48 * 1024 * 1024;

    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task Two_hundred_megabytes_pass_through_little_memory()
    {
        await using var service = Start();
        var before = GC.GetTotalAllocatedBytes();
        var answer = await Client().PostAsync(service.Address, new StreamContent(new Zeros(Size)));
        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(Memory);
        (await answer.Content.ReadAsStringAsync()).Should().Be($"{Size}");
    }

    [Test]
    public async Task A_large_body_is_kept_in_the_journal_under_its_hash()
    {
        await using var service = Start();
        await Client().PostAsync(service.Address, new StreamContent(new Zeros(3 * 1024 * 1024)));
        var kept = File.ReadAllBytes(_scratch.PathOf(_scratch.Exchanges.Single().Request));
        Convert.ToHexStringLower(SHA256.HashData(kept)).Should().Be(_scratch.Exchanges.Single().Request.Sha256);
        kept.AsSpan()[^(3 * 1024 * 1024)..].IndexOfAnyExcept((byte)0).Should().Be(-1);
    }

    [Test]
    public async Task Nothing_stays_beside_the_journal()
    {
        await using (var service = Start())
            await Client().PostAsync(service.Address, new StreamContent(new Zeros(3 * 1024 * 1024)));
        _scratch.Files("scratch").Should().BeEmpty();
        _scratch.Files("blobs").Should().HaveCount(2);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task More_than_can_be_is_refused_and_noted(bool announced)
    {
        await using var service = Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Address) { Content = new StreamContent(new Zeros(Size + 1)) };
        request.Headers.TransferEncodingChunked = !announced;
        using var answer = await Client().SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        _scratch.Exchanges.Single().Notes.Single().Observed.Should().Contain($"{Size}");
        (await Client().PostAsync(service.Address, new StringContent("bonjour"))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private HttpService Start() =>
        HttpService.Start(HttpServiceSettings.Of(Certificates.Pki), new Counter(), _scratch.Journal, TimeProvider.System);

    private static HttpClient Client() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    private sealed class Counter : IServiceHandler
    {
        public string Service => "compteur";

        public long LargestBody(Uri url) => Size;

        public ServiceAnswer Answer(ServiceRequest request)
        {
            using var body = request.Body.Open();
            return new ServiceAnswer { Status = 200, Operation = "compte", ContentType = "text/plain", Body = System.Text.Encoding.ASCII.GetBytes($"{Count(body)}") };
        }

        private static long Count(Stream body)
        {
            var (piece, count) = (new byte[64 * 1024], 0L);
            while (body.Read(piece) is > 0 and var read)
                count += read;
            return count;
        }
    }

    /// <summary>As many zeros as one likes.</summary>
    private sealed class Zeros(long length) : ReadingStream(length)
    {
        public override int Read(Span<byte> buffer)
        {
            var read = (int)Math.Min(buffer.Length, Length - Position);
            buffer[..read].Clear();
            Position += read;
            return read;
        }
    }
}
