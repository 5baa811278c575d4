import { appeler } from '/appel.js';
import { champ, noeud } from '/noeud.js';

/** One's own account: the pass phrase. */
class Compte extends HTMLElement {
  #verdict = noeud('output', { class: 'verdict' });

  connectedCallback() {
    const secret = (name, label) => champ(label, noeud('input', { name, type: 'password', required: true }));
    this.replaceChildren(
      noeud('h1', {}, 'Mon compte'),
      noeud('form', { onsubmit: event => this.#soumettre(event) },
        secret('actuelle', 'Phrase secrète d’aujourd’hui'),
        secret('nouvelle', 'Nouvelle phrase secrète'),
        secret('encore', 'La même, encore une fois'),
        noeud('button', { class: 'franc' }, 'Changer de phrase'),
        this.#verdict));
  }

  #soumettre(event) {
    event.preventDefault();
    this.#verdict.textContent = '';
    this.closest('lan-journee').pendant(this.#changer(Object.fromEntries(new FormData(event.target))));
  }

  async #changer(given) {
    const { bien, dit } = await appeler('POST', 'compte/phrase', given);
    this.#verdict.className = `verdict ${bien ? 'accepte' : 'refuse'}`;
    this.#verdict.textContent = dit.message ?? 'La phrase n’est pas changée.';
  }
}

/** Who came in and opened what. */
class Passages extends HTMLElement {
  async connectedCallback() {
    const { dit } = await appeler('GET', 'journal');
    const lines = dit.map(({ quand, qui, quoi, comment }) => noeud('li', {},
      noeud('time', { datetime: quand }, new Date(quand).toLocaleString('fr-FR')),
      noeud('b', { class: 'qui' }, qui),
      noeud('span', { class: 'quoi' }, quoi),
      noeud('i', { class: 'comment' }, comment)));
    this.replaceChildren(noeud('h1', {}, 'Qui a ouvert quoi'), noeud('ol', { class: 'passages' }, lines));
  }
}

customElements.define('lan-compte', Compte);
customElements.define('lan-passages', Passages);
