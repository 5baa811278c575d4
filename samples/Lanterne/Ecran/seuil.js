import { appeler } from '/appel.js';
import { champ, noeud } from '/noeud.js';

/** A step of the way in: a form, what it answers, and where it leads. */
class Etape extends HTMLElement {
  #alert = noeud('div', { role: 'alert' });

  connectedCallback() {
    const form = noeud('form', { onsubmit: event => this.#soumettre(event) }, this.contenu(), this.#alert);
    this.replaceChildren(noeud('h1', {}, this.titre), form);
  }

  #soumettre(event) {
    event.preventDefault();
    this.#alert.textContent = '';
    const day = this.closest('lan-journee');
    day.pendant(this.#envoyer(day, Object.fromEntries(new FormData(event.target))));
  }

  async #envoyer(day, given) {
    const { bien, dit } = await appeler('POST', this.appel, given);
    if (bien) day.avancer(dit);
    else this.#alert.textContent = dit.message ?? 'Cette étape a échoué.';
  }
}

customElements.define('lan-seuil', class extends Etape {
  titre = 'Lanterne';
  appel = 'seance';
  contenu = () => [
    champ('Votre identifiant', noeud('input', { name: 'identifiant', autocomplete: 'username', required: true })),
    champ('Votre phrase secrète', noeud('input', { name: 'phrase', type: 'password', autocomplete: 'current-password', required: true })),
    noeud('button', { class: 'franc' }, 'Ouvrir ma journée'),
  ];
});

customElements.define('lan-code', class extends Etape {
  titre = 'Encore une preuve';
  appel = 'seance/code';
  contenu = () => [
    champ('Les six chiffres de votre téléphone', noeud('input', { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', required: true })),
    noeud('button', { class: 'franc' }, 'C’est bien moi'),
  ];
});

customElements.define('lan-information', class extends Etape {
  titre = 'Ce que devient votre numéro RPPS';
  appel = 'seance/information';
  contenu = () => [
    noeud('p', {}, 'En ouvrant le dossier d’un usager, Lanterne interroge son DMP en votre nom. Chaque interrogation est tracée au niveau national avec votre numéro RPPS, et le patient en est averti sur Mon espace santé.'),
    noeud('p', {}, 'Lire un DMP sans le consentement du patient expose à des poursuites.'),
    noeud('button', { class: 'franc' }, 'J’ai lu, j’ai compris'),
  ];
});
