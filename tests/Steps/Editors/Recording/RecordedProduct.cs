using Conformance.Steps.Tests.Editors.Browser;

namespace Conformance.Steps.Tests.Editors.Recording;

/// <summary>A product of four pages, with a frame and a list of cards.</summary>
internal static class RecordedProduct
{
    public static Task<PageServer> StartAsync() => PageServer.StartAsync(server => server
        .Page("/connexion", """
            <h1>Connexion</h1>
            <form action="/accueil"><label>Identifiant <input name="u"></label><label>Mot de passe <input type="password" name="p"></label><button>Entrer</button></form>
            """)
        .Page("/accueil", """
            <h1>Bonjour</h1><button>Quitter</button><a href="/dossier">ESSAI Camille</a>
            """)
        .Page("/dossier", """
            <h1>Dossier</h1><iframe title="Volet DMP" src="/volet"></iframe>
            <section id="documents"><div class="card"><h3>Lettre</h3><span>lu</span></div><div class="card"><h3>Compte rendu</h3><span>non lu</span></div></section>
            """)
        .Page("/volet", "<p role='status' aria-label='DMP'>DMP ouvert</p>"));
}
