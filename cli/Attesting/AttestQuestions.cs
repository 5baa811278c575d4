using System.Globalization;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Spectre.Console;

namespace Conformance.Cli.Attesting;

/// <summary>Asks a person at a terminal for what the options did not give.</summary>
/// <param name="console">Their terminal.</param>
/// <param name="catalogue">The REM.</param>
/// <param name="preuve">The preuve.</param>
/// <param name="product">The product.</param>
internal sealed class AttestQuestions(IAnsiConsole console, RemCatalogue catalogue, Preuve preuve, EditorIdentity product)
{
    public Said Complete(Said given)
    {
        if (given is { Reponse: not null, Nom: not null, Role: not null })
            return given;
        Present();
        var answered = given with
        {
            Reponse = given.Reponse ?? console.Prompt(new TextPrompt<string>("Est-ce le cas de cette version ?").AddChoice("oui").AddChoice("non")),
            Nom = given.Nom ?? console.Prompt(new TextPrompt<string>("Votre nom :")),
            Role = given.Role ?? console.Prompt(new TextPrompt<string>("Votre rôle :")),
            Commentaire = given.Commentaire ?? console.Prompt(new TextPrompt<string>("Commentaire (Entrée : aucun) :").AllowEmpty()),
        };
        return answered.Reponse == "oui" ? WhatShowsIt(answered) : answered;
    }

    private void Present()
    {
        var (exigence, _, _) = catalogue.Find(preuve.Id)!.Value;
        console.MarkupLineInterpolated($"[bold]{preuve.Id}[/] {preuve.Titre}");
        console.MarkupLineInterpolated($"{exigence.Clauses[preuve.Clause!].Texte}");
        console.MarkupLineInterpolated($"[grey]{exigence.Clauses[preuve.Clause!].Source}. Est demandé : {Brings.What(preuve.Nature)}.[/]");
        console.MarkupLineInterpolated($"Produit : {product.Product} {product.Version} ({product.Name})");
    }

    private Said WhatShowsIt(Said said) => preuve.Nature switch
    {
        NaturePreuve.LienGazelle => said with { Lien = said.Lien ?? console.Prompt(new TextPrompt<string>("Lien permanent :")) },
        NaturePreuve.Attestation => said,
        _ => said with
        {
            Piece = said.Piece ?? console.Prompt(new TextPrompt<string>("Chemin de la pièce :").Validate(File.Exists, "Ce fichier n'existe pas.")),
            Du = said.Du ?? Day("Valable à partir du, ou signée le"),
            Au = said.Au ?? Day("Valable jusqu'au"),
        },
    };

    private DateOnly? Day(string question)
    {
        var text = console.Prompt(new TextPrompt<string>($"{question} (AAAA-MM-JJ, Entrée : non dit) :").AllowEmpty().Validate(
            typed => typed.Length == 0 || Read(typed) is not null, "Une date AAAA-MM-JJ est attendue."));
        return Read(text);
    }

    private static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
