import { appeler } from '/appel.js';
import { bulle } from '/bulles.js';
import { champ, noeud } from '/noeud.js';
import '/annuaire.js';

/** A letter: whom for, what about, what it says. */
class Courrier extends HTMLElement {
  #to = noeud('input', { name: 'destinataire', readonly: true, placeholder: 'Personne encore', required: true });
  #alert = noeud('div', { role: 'alert' });

  connectedCallback() {
    const search = noeud('lan-annuaire', { onretenu: event => { this.#to.value = event.detail; } });
    this.replaceChildren(
      noeud('h1', {}, 'Courrier sécurisé'),
      ...champ('Pour', this.#to),
      noeud('button', { type: 'button', onclick: () => search.ouvrir() }, 'Chercher dans l’annuaire'),
      noeud('form', { onsubmit: event => this.#soumettre(event) },
        champ('À propos de', noeud('input', { name: 'objet', required: true })),
        champ('Votre message', noeud('textarea', { name: 'texte', rows: 8, required: true })),
        noeud('button', { class: 'franc' }, 'Expédier'),
        this.#alert),
      search);
  }

  #soumettre(event) {
    event.preventDefault();
    this.#alert.textContent = '';
    const letter = { ...Object.fromEntries(new FormData(event.target)), destinataire: this.#to.value };
    this.closest('lan-journee').pendant(this.#expedier(letter));
  }

  async #expedier(letter) {
    const { bien, dit } = await appeler('POST', 'courrier', letter);
    if (bien) bulle(dit.message);
    else this.#alert.textContent = dit.message ?? 'Le courrier n’est pas parti.';
  }
}

customElements.define('lan-courrier', Courrier);
