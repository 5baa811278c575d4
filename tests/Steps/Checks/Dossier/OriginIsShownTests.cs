using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class OriginIsShownTests : CheckTests
{
    private static readonly Fragment Picture = new(FragmentKind.Picture, "dessin");

    private protected override Check Check => new OriginIsShown(Origin.Dmp);

    private protected override Recorded Conforming() => List(Says("DMP"), Says("MSSanté"));

    private protected override Recorded Breaking() => List([new Fragment(FragmentKind.Text, "i"), new Fragment(FragmentKind.Tooltip, "DMP")], Says("MSSanté"));

    [TestCase(Origin.Dmp)]
    [TestCase(Origin.MsSante)]
    public void Takes_a_picture_with_a_name(Origin origin) =>
        Of(origin, List([Picture, new Fragment(FragmentKind.Name, "Origine : DMP")], [Picture, new Fragment(FragmentKind.Tooltip, "Reçu par MSSanté")])).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_a_message_said_to_come_from_the_dmp() => Of(Origin.MsSante, List(Says("DMP"), Says("DMP"))).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_row_that_says_both() => Judge(List(Says("DMP MSSanté"), Says("MSSanté"))).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Does_not_take_a_title_for_a_sign() => Of(Origin.MsSante, List(Says("DMP"), [new Fragment(FragmentKind.Text, "Courrier MSSanté")])).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Asks_for_the_declaration_of_the_message() =>
        Of(Origin.MsSante, Records.Served().Listed("apres-integration", "", Records.Row(Records.Text, Says("DMP")))).Observed.Should().Contain("declares: document.mssante");

    private static Fragment[] Says(string text) => [new(FragmentKind.Text, text)];

    private static Recorded List(Fragment[] dmp, Fragment[] message) => Records.Served("document.mssante=Courrier MSSanté").Retrieved(Records.Text)
        .Listed("apres-integration", "", Records.Row(Records.Text, dmp), Records.Row("Courrier MSSanté", "Lettre", message));

    private static Conclusion Of(Origin origin, Recorded journal) => new OriginIsShown(origin).Judge(journal.View);
}
