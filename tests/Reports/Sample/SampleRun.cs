using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Sample;

/// <summary>Runs that look like real ones.</summary>
internal static class SampleRun
{
    public const string Hostile = "<script>alert('x')</script> & \"guillemets\" ]]>";

    private const string Soap = """
        <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Header><Assertion Version="2.0"/></env:Header><env:Body><existence><patient extension="277076322082910" root="1.2.250.1.213.1.4.10"/></existence></env:Body></env:Envelope>
        """;

    /// <summary>One preuve of each kind: non conforme, conforme, non observée, non applicable.</summary>
    public static Recording Mixed(Func<int, byte[]>? picture = null)
    {
        var run = new Recording("motdepasse-secret");
        run.Begin([new Exclusion("SC.SSI/IE.36", "Authentification entièrement déléguée à Pro Santé Connect (justificatif joint à la demande)")],
            ["DMP/UX.12.01.01", "DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02", "SC.SSI/IE.36.01.01"]);
        States(run, picture ?? (rank => Pictures.Png((byte)(40 * rank))));
        Documents(run, picture ?? (rank => Pictures.Png((byte)(40 * rank))));
        run.Record(new RunEnded());
        return run;
    }

    public static Recording Invalid()
    {
        var run = new Recording().Begin("DMP/UX.12.01.01");
        run.Record(new RunInterrupted(InterruptionCause.Produit, "Le produit ne répond pas à http://127.0.0.1:5080/."));
        return run;
    }

    private static void States(Recording run, Func<int, byte[]> picture)
    {
        const string preuve = "DMP/UX.12.01.01";
        run.Scenario("s1", preuve).Step("s1", "Étant donné un professionnel au travail, connecté avec son second facteur");
        run.Record(new LeaseTaken([Recording.User], [Recording.Ins]), "s1");
        var served = run.Record(new DmpServed(Recording.Ins, DmpState.OuvertAutorise, []));
        run.Step("s1", "Quand le professionnel ouvre chacun des dossiers");
        var wire = run.Exchange("dmp", "TD0.2", $"POST /si-dmp-server/v2/services/habilitations HTTP/1.1\r\nHost: 127.0.0.1:8443\r\nAuthorization: [expurgé]\r\nContent-Type: application/soap+xml; charset=utf-8\r\n\r\n{Soap}",
            $"HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\n\r\n{Soap}", null, new RuleNote("EX_VIHF-030", Severity.Avertissement, "l'assertion vaut plus de quinze minutes"));
        var open = run.Screen("s1", "dmp-status", "DMP ouvert", picture(1));
        var closed = run.Screen("s1", "dmp-status", $"DMP {Hostile}", picture(2));
        run.Exchange("annuaire", "Practitioner?", "GET /fhir/v2/Practitioner?name=dupont HTTP/1.1\r\nAccept: application/fhir+json\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n\r\n{\"resourceType\":\"Bundle\",\"total\":0}", new Dictionary<string, string> { ["name"] = "dupont" });
        run.Step("s1", "Alors l'état du DMP se lit dans chaque dossier, sans autre action que son ouverture")
            .Ask("s1", preuve, Outcome.Respecte, observed: "l'indication est présente dans les deux dossiers", clause: "DMP/UX.12#sans-clic", witnesses: [open, closed])
            .Step("s1", "Et chaque indication suit ce que le DMP a répondu")
            .Ask("s1", preuve, Outcome.Enfreint, observed: $"pour un même DMP fermé, deux indications différentes : {Hostile}", witnesses: [open, closed, served, wire])
            .Step("s1", "Et il est souhaitable que DMP non créé et DMP fermé se distinguent")
            .Ask("s1", preuve, Outcome.Enfreint, Severity.Avertissement, "même indication pour les deux", "DMP/UX.12#quatre-etats", closed)
            .End("s1");
    }

    private static void Documents(Recording run, Func<int, byte[]> picture)
    {
        const string first = "DMP/UX.14-BIS.01.01", second = "DMP/UX.14-BIS.01.02";
        run.Scenario("s2", first, second).Step("s2", "Quand le professionnel consulte la liste des documents");
        var served = run.Record(new DmpServed("277076322082911", DmpState.OuvertAutorise, [new DmpDocumentServed("1.2.3.4", "Compte rendu 7F3A", ["INVISIBLE_PATIENT"])]));
        var list = run.Screen("s2", "dmp-documents", "Compte rendu 7F3A, invisible au patient", picture(3));
        run.Step("s2", "Alors la liste distingue les documents invisibles")
            .Ask("s2", first, Outcome.Respecte, observed: "un signe distinctif sur 1 document", clause: "DMP/UX.14-BIS#invisible-patient", witnesses: [list, served])
            .Ask("s2", second, Outcome.NonObserve, observed: "aucun document invisible aux représentants légaux n'a été listé", clause: "DMP/UX.14-BIS#invisible-representants")
            .End("s2");
    }
}
