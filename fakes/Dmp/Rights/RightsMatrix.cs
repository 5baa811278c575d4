using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>Functional rights by authentication mode and transaction, as published: data, read once.</summary>
/// <param name="modes">Rights by Authentification_Mode.</param>
internal sealed class RightsMatrix(IReadOnlyDictionary<string, ModeRights> modes)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The matrix that ships with the harness.</summary>
    public static RightsMatrix Shipped { get; } = Read();

    /// <summary>How far the right to a transaction goes.</summary>
    /// <param name="mode">Authentification_Mode; one that is unknown or absent has its own rule, and every right here.</param>
    /// <param name="transaction">TD0.2 …, or TD3.3a masquer, TD3.3a demasquer, TD3.3b, TD3.3c, TD3.3d.</param>
    public RightScope ScopeOf(string? mode, string transaction) =>
        mode is not null && modes.TryGetValue(mode, out var rights) ? rights.Rights.GetValueOrDefault(transaction) : RightScope.ToConfirm;

    /// <summary>Why the DMP refuses, by its matrix; null when it does not.</summary>
    /// <param name="mode">Authentification_Mode.</param>
    /// <param name="transaction">As <see cref="ScopeOf"/> takes it.</param>
    /// <param name="question">What the right depends on.</param>
    public Breach? Refusal(string? mode, string transaction, RightsQuestion question) =>
        Limit(ScopeOf(mode, transaction), question) is { } limit ? Refused(mode!, transaction, limit) : null;

    private static string? Limit(RightScope scope, RightsQuestion question) => scope switch
    {
        RightScope.Closed => "elle n'est pas ouverte",
        RightScope.References when !question.AsksReferences => "seul ObjectRef est ouvert",
        RightScope.Regulation when !question.IsRegulation => "elle n'est ouverte qu'à la régulation",
        RightScope.OwnDocuments when question.WroteDocuments is false => "elle ne porte que sur les documents du professionnel",
        RightScope.OwnDocumentsOrTreatingDoctor when question is { WroteDocuments: false, IsTreatingDoctor: false } =>
            "elle ne porte que sur les documents du professionnel, sauf pour le médecin traitant",
        RightScope.StructureDocuments when question.OwnsDocuments is false => "elle ne porte que sur les documents de la structure",
        _ => null,
    };

    private Breach Refused(string mode, string transaction, string limit) => new(
        $"{transaction}/droits",
        Severity.Bloquant,
        $"{transaction} en authentification {mode} : {limit} ({modes[mode].Source})",
        SoapFault.Dmp(RegistryErrors.NoRight, $"{transaction} en authentification {mode} : {limit} (simulé)"));

    private static RightsMatrix Read()
    {
        using var content = typeof(RightsMatrix).Assembly.GetManifestResourceStream("Conformance.Fakes.Dmp.Rights.functional-rights.json")!;
        return new(JsonSerializer.Deserialize<Dictionary<string, ModeRights>>(content, Format)!);
    }
}

/// <summary>Rights of an authentication mode.</summary>
/// <param name="Source">Document that gives them, with its version.</param>
/// <param name="Rights">Scope by transaction; one that is not there is to be confirmed.</param>
internal sealed record ModeRights(string Source, IReadOnlyDictionary<string, RightScope> Rights);
