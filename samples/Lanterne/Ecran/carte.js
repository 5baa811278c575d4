import { appeler } from '/appel.js';
import { feuille, noeud } from '/noeud.js';

const hidden = { usager: 'Caché à l’usager', representants: 'Caché aux représentants légaux' };

const style = feuille(`
  :host { display: block; }
  article { height: 100%; box-sizing: border-box; padding: 1rem; border: 1px solid #d9c9b3; border-radius: .8rem; box-shadow: 0 1px 3px #0002; }
  h3 { margin: 0 0 .4rem; font-size: 1rem; }
  p { margin: 0 0 .4rem; }
  .cache { display: table; padding: .1rem .7rem; color: #fff; background: #5b3a82; border-radius: 2rem; }
  .representants { background: #0b5f6b; }
  button { font: inherit; }
  dialog { max-width: 36rem; }`);

const day = digits => digits.replace(/(\d{4})(\d\d)(\d\d)/, '$3/$2/$1');

/** A document of the DMP, as a card. */
class Carte extends HTMLElement {
  connectedCallback() {
    const { titre, nature, date, caches } = this.document;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    root.replaceChildren(noeud('article', {},
      noeud('h3', {}, titre),
      noeud('p', {}, `${nature}, ${day(date)}`),
      caches.map(from => noeud('p', { class: `cache ${from}` }, hidden[from])),
      noeud('button', { type: 'button', onclick: () => this.#lire() }, 'Lire')));
  }

  async #lire() {
    const { uniqueId, depot, titre } = this.document;
    const path = `usagers/${this.getAttribute('usager')}/documents/${encodeURIComponent(uniqueId)}?depot=${encodeURIComponent(depot)}`;
    const { bien, dit } = await appeler('GET', path);
    const close = noeud('button', { type: 'button', onclick: () => dialog.remove() }, 'Refermer');
    const dialog = noeud('dialog', { 'aria-label': titre }, noeud('p', {}, bien ? dit.texte : dit.message), close);
    this.shadowRoot.append(dialog);
    dialog.showModal();
  }
}

customElements.define('lan-carte', Carte);
