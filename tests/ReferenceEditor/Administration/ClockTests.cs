using System.Net;

namespace ReferenceEditor.Tests.Administration;

public sealed class ClockTests : ProductFixture
{
    [TestCase(null)]
    [TestCase("")]
    [TestCase("jeton-de-tes")]
    [TestCase("autre")]
    public async Task Refuses_who_does_not_hold_the_token(string? token) =>
        (await (await Start()).MoveClock("1", token)).Should().Be(HttpStatusCode.Unauthorized);

    [TestCase("0", HttpStatusCode.OK)]
    [TestCase("181", HttpStatusCode.OK)]
    [TestCase("-10", HttpStatusCode.OK)]
    [TestCase("", HttpStatusCode.BadRequest)]
    [TestCase("demain", HttpStatusCode.BadRequest)]
    [TestCase("1.5", HttpStatusCode.BadRequest)]
    [TestCase("99999999999", HttpStatusCode.BadRequest)]
    [TestCase("-2147483648", HttpStatusCode.BadRequest)]
    public async Task Moves_by_whole_days_within_reason(string days, HttpStatusCode status) =>
        (await (await Start()).MoveClock(days)).Should().Be(status);

    [Test]
    public async Task Dates_the_log_by_the_calendar_moved()
    {
        var product = await Start();
        await product.MoveClock("10");
        (await (await product.LogIn("medecin1")).Go("/journal")).Text.Should().Contain("12/03/2026");
    }

    [Test]
    public async Task Two_products_in_one_process_do_not_share_a_clock()
    {
        var (one, other) = (await Start(), await Start());
        await one.MoveClock("181");
        (await other.LogIn("medecin1")).Path.Should().Be("/patients");
    }
}
