using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;

namespace Conformance.Reports.Packs.Verifying;

/// <summary>Verifies the seals of a pack: what each speaks of, who signed it, and when.</summary>
/// <param name="files">Files of the seals.</param>
/// <param name="manifest">The manifest that they must speak of.</param>
/// <param name="trust">Whom the reader trusts; null when they do not say.</param>
/// <param name="now">Instant of the verification.</param>
internal sealed class SealExamination(SealFiles files, Manifest manifest, Trust? trust, DateTimeOffset now)
{
    private readonly List<PackFinding> _findings = [];
    private readonly List<SealReport> _seals = [];
    private readonly Dictionary<string, SealName> _signers = [];

    /// <summary>Everything against them.</summary>
    public IReadOnlyList<PackFinding> Findings => _findings;

    /// <summary>The seals, in their order.</summary>
    public IReadOnlyList<SealReport> Seals => _seals;

    /// <summary>What the first seal says of the pack; null when it does not read.</summary>
    public PackDescription? Pack { get; private set; }

    /// <summary>Verifies them all.</summary>
    public void Examine()
    {
        _findings.AddRange(files.Findings);
        foreach (var (rank, name) in files.Names.Index())
        {
            if (name.Rank != rank + 1)
                Say(PackFindingKind.SceauInvalide, name, $"Les sceaux se numérotent de 1 en 1 : le sceau {rank + 1} manque, ou figure deux fois.");
            Examine(name);
        }

        if (Pack is null)
            _findings.Add(new PackFinding(PackFindingKind.SceauInvalide, PackLayout.Seals + "1-editeur.json", "La déclaration du premier sceau manque : rien ne lie ce dossier à un build, à un REM ni à un harnais."));
        else if (_seals.TrueForAll(seal => seal.Signer is null))
            _findings.Add(new PackFinding(PackFindingKind.NonSigne, "sceau", "Personne n'a signé ce dossier : seule l'empreinte, lue sur un document de confiance, dit que c'est le bon. Demandez un dossier signé."));
    }

    private void Examine(SealName name)
    {
        try
        {
            var content = files.Find(name.Statement) ?? throw new InvalidDataException("sa déclaration manque");
            var statement = SealStatement.Read(content);
            Pack ??= name.Rank == 1 ? statement.Predicate.Pack : null;
            foreach (var problem in Contradictions(name, statement))
                Say(PackFindingKind.SceauInvalide, name, problem);
            _seals.Add(Signed(name, content, statement.Predicate));
        }
        catch (InvalidDataException problem)
        {
            Say(PackFindingKind.SceauInvalide, name, $"Ce sceau ne vaut pas : {problem.Message}.");
        }
    }

    private IEnumerable<string> Contradictions(SealName name, SealStatement statement)
    {
        var said = statement.Predicate;
        if (said.Rank != name.Rank || said.Role != name.Role.Word())
            yield return $"Sa déclaration est celle du sceau {said.Rank} ({PlainText.Of(said.Role)}) : le fichier a été renommé.";
        if (statement.DigestOf(PackLayout.Manifest) != manifest.Digest)
            yield return $"Il parle d'un autre manifeste ({statement.DigestOf(PackLayout.Manifest)?[..16] ?? "aucun"}…) que celui du dossier ({manifest.Digest[..16]}…) : le manifeste a changé, ou le sceau vient d'un autre dossier.";
        foreach (var before in files.Before(name.Rank).Where(before => statement.DigestOf(before.Name) != before.Digest[SealSubject.Algorithm]))
            yield return $"Il ne couvre pas {before.Name} tel qu'il est : ce fichier a changé depuis, ou a été ajouté.";
        foreach (var absent in statement.Subject.Where(subject => subject.Name != PackLayout.Manifest && files.Find(subject.Name) is null))
            yield return $"Il couvre {PlainText.Of(absent.Name)}, qui n'est plus là : une signature a été retirée.";
        if (said.Pack is { } pack && said.SealedAt < pack.EndedAt)
            yield return "Il est daté d'avant la fin de la course.";
    }

    private SealReport Signed(SealName name, byte[] statement, SealPredicate said)
    {
        var unsigned = new SealReport(name.Rank, name.Role.Word(), null, null, said.SealedAt, null, null);
        if (files.Find(name.Signature) is not { } signature)
        {
            if (said.Signer is not null || files.Find(name.Envelope) is not null || files.Find(name.Token) is not null)
                Say(PackFindingKind.SceauInvalide, name, $"Sa signature {name.Signature} a été retirée : la déclaration dit que {PlainText.Of(said.Signer ?? "quelqu'un")} l'a signée.");
            return unsigned;
        }

        var cms = CmsSignature.Verify(signature, statement);
        RequireEnvelope(name, statement, cms, said);
        var dated = Dated(name, signature);
        var judgement = new SignerJudgement(name, cms, said, dated, trust, now);
        _findings.AddRange(judgement.Findings);
        if (!_signers.TryAdd(cms.Certificate.Thumbprint, name))
            Say(PackFindingKind.SceauInvalide, name, $"Il est signé du même certificat que le {_signers[cms.Certificate.Thumbprint]} : nul ne contresigne pour soi-même.");
        return unsigned with { Signer = cms.Certificate.Subject, Issuer = cms.Certificate.Issuer, DatedAt = dated?.At, Trusted = judgement.IsTrusted };
    }

    private void RequireEnvelope(SealName name, byte[] statement, CmsSignature cms, SealPredicate said)
    {
        if (said.Signer != cms.Certificate.Subject)
            Say(PackFindingKind.SceauInvalide, name, $"La déclaration nomme {PlainText.Of(said.Signer ?? "personne")}, et c'est {PlainText.Of(cms.Certificate.Subject)} qui signe.");
        var objection = files.Find(name.Envelope) is { } envelope ? DsseEnvelope.Objection(envelope, statement, cms.Certificate) : "elle manque";
        if (objection is not null)
            Say(PackFindingKind.SceauInvalide, name, $"Son enveloppe {name.Envelope} ne vaut pas : {objection}.");
    }

    private TimestampToken? Dated(SealName name, byte[] signature) => files.Find(name.Token) is { } token ? TimestampToken.Verify(token, signature) : null;

    private void Say(PackFindingKind kind, SealName name, string message) => _findings.Add(new PackFinding(kind, name.ToString(), message));
}
