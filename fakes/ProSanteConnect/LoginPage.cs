using System.Net;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The page on which a professional says who they are, in place of the wallet on their telephone.</summary>
internal static class LoginPage
{
    public static string Of(string? refusal) =>
        $"""
         <!DOCTYPE html>
         <html lang="fr">
         <head>
           <meta charset="utf-8">
           <meta name="viewport" content="width=device-width, initial-scale=1">
           <title>Pro Santé Connect (service d'essai)</title>
           <link rel="icon" href="data:,">
           <style>
             body {"{"} font: 1.1rem/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 28rem; padding: 0 1rem; color: #1a1a2e; {"}"}
             label, input, button {"{"} display: block; width: 100%; box-sizing: border-box; font: inherit; {"}"}
             input {"{"} padding: .5rem; margin: .3rem 0 1rem; {"}"}
             button {"{"} padding: .6rem; background: #1b3a8a; color: #fff; border: 0; {"}"}
             [role=alert] {"{"} color: #8a1111; {"}"}
           </style>
         </head>
         <body>
           <main>
             <h1>Pro Santé Connect</h1>
             <p>Service d'essai. Les professionnels y sont fictifs ; l'identifiant tient lieu de carte ou d'e-CPS.</p>
             {(refusal is null ? "" : $"<p role=\"alert\">{WebUtility.HtmlEncode(refusal)}</p>")}
             <form method="post">
               <label for="national-id">Identifiant national</label>
               <input id="national-id" name="national_id" required inputmode="numeric" autocomplete="off">
               <button>S'identifier</button>
             </form>
           </main>
         </body>
         </html>
         """;
}
