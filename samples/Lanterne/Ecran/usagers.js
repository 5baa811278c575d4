import { appeler } from '/appel.js';
import { champ, noeud } from '/noeud.js';

const PAUSE_MS = 150;

/** The people cared for, found as one types. */
class Usagers extends HTMLElement {
  #found = noeud('ul', { class: 'trouves' });
  #pause;
  #last = 0;

  connectedCallback() {
    const input = noeud('input', { name: 'cherche', type: 'search', placeholder: 'Nom ou matricule INS', oninput: () => this.#attendre(input.value) });
    this.replaceChildren(noeud('h1', {}, 'Mes usagers'), ...champ('Trouver un usager', input), this.#found);
  }

  #attendre(letters) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#chercher(letters, ++this.#last), PAUSE_MS);
  }

  async #chercher(letters, turn) {
    const { dit } = await appeler('GET', `usagers?cherche=${encodeURIComponent(letters)}`);
    if (turn === this.#last) this.#found.replaceChildren(...dit.map(usager => this.#ligne(usager)));
  }

  #ligne(usager) {
    const open = () => this.closest('lan-journee').aller(`/usagers/${usager.id}`);
    return noeud('li', {}, noeud('button', { type: 'button', onclick: open }, usager.nom));
  }
}

/** The file of a person, in a frame of its own. */
class Usager extends HTMLElement {
  connectedCallback() {
    const id = encodeURIComponent(this.getAttribute('usager'));
    this.replaceChildren(noeud('iframe', { title: 'Dossier de l’usager', src: `/dossier.html?usager=${id}` }));
  }
}

customElements.define('lan-usagers', Usagers);
customElements.define('lan-usager', Usager);
