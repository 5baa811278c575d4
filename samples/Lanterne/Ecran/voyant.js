import { appeler } from '/appel.js';
import { feuille, noeud } from '/noeud.js';

const states = {
  accessible: { words: 'Dossier partagé ouvert, vous y avez accès', mark: '●', tone: '#1c5a2a' },
  reserve: { words: 'Dossier partagé ouvert, accès à demander à l’usager', mark: '◐', tone: '#8a5a00' },
  inexistant: { words: 'Pas de dossier partagé', mark: '○', tone: '#555' },
  clos: { words: 'Dossier partagé clos', mark: '✕', tone: '#7a1010' },
  'inscrit-sans-ins': { words: 'DMP non interrogé, l’INS reste à qualifier', mark: '–', tone: '#555' },
};

const style = feuille(`
  p { display: table; margin: .8rem 0; padding: .3rem .9rem; border: 2px solid var(--tone, #bbb); border-radius: 2rem; color: var(--tone, #555); }
  b { margin-right: .5rem; }`);

/** Says, as soon as the file opens, what the DMP answers about this person. */
class Voyant extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    root.replaceChildren(noeud('p', { class: 'attente', 'aria-busy': 'true' }, 'Le DMP est interrogé…'));
    const { bien, dit } = await appeler('GET', `usagers/${this.getAttribute('usager')}/dmp`);
    root.replaceChildren(bien ? this.#etat(states[dit.etat]) : noeud('p', { role: 'alert' }, dit.message ?? 'Le DMP ne répond pas.'));
  }

  #etat({ words, mark, tone }) {
    const shown = noeud('p', { class: 'etat', role: 'status' }, noeud('b', { 'aria-hidden': 'true' }, mark), words);
    shown.style.setProperty('--tone', tone);
    return shown;
  }
}

customElements.define('lan-voyant', Voyant);
