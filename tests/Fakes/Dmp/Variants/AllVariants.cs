namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Every family of hand-made variants.</summary>
internal static class AllVariants
{
    public static IReadOnlyList<Variant> HandMade { get; } =
    [
        .. TransportVariants.All,
        .. VihfAttributeVariants.All,
        .. VihfContentVariants.All,
        .. VihfSignatureVariants.All,
        .. QuestionVariants.All,
        .. HabilitationVariants.All,
        .. BatchVariants.All,
        .. MetadataVariants.All,
        .. CodeVariants.All,
        .. SetSignatureVariants.All,
        .. HeaderVariants.All,
        .. AgreementVariants.All,
        .. SearchVariants.All,
        .. UpdateVariants.All,
    ];
}
