using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Annex;

/// <summary>What an annex is about.</summary>
/// <param name="Site">Where the product is deployed.</param>
/// <param name="Report">What a run says of it.</param>
/// <param name="Journal">What the run saw.</param>
/// <param name="Catalogue">The REM.</param>
/// <param name="Fingerprint">Fingerprint of the sealed dossier; null when it is written by hand.</param>
public sealed record AnnexSubject(Site Site, RunReport Report, JournalView Journal, RemCatalogue Catalogue, string? Fingerprint);
