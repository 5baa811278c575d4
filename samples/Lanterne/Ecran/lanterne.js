import { appeler } from '/appel.js';
import { noeud } from '/noeud.js';
import '/bulles.js';
import '/seuil.js';
import '/usagers.js';
import '/courrier.js';
import '/compte.js';

const places = {
  usagers: { label: 'Mes usagers', tag: 'lan-usagers' },
  courrier: { label: 'Courrier sécurisé', tag: 'lan-courrier' },
  compte: { label: 'Mon compte', tag: 'lan-compte' },
  passages: { label: 'Qui a ouvert quoi', tag: 'lan-passages' },
};
const steps = { seuil: 'lan-seuil', code: 'lan-code', information: 'lan-information' };

/** The whole page: where its user stands, what they see, and whether they are being waited for (aria-busy). */
class Journee extends HTMLElement {
  #waiting = 0;
  #session = { etape: 'seuil' };

  connectedCallback() {
    window.addEventListener('popstate', () => this.montrer());
    this.pendant(this.#retrouver());
  }

  /** Shows that something is awaited until it comes. */
  async pendant(work) {
    this.#waiting++;
    this.setAttribute('aria-busy', 'true');
    try { return await work; } finally { if (--this.#waiting === 0) this.setAttribute('aria-busy', 'false'); }
  }

  /** Goes where a session now stands. */
  avancer(session) {
    this.#session = session;
    this.montrer();
  }

  /** Goes to a place of the page. */
  aller(path) {
    history.pushState(null, '', path);
    this.montrer();
  }

  montrer() {
    this.dataset.etape = this.#session.etape;
    const step = steps[this.#session.etape];
    this.replaceChildren(...(step ? [noeud(step)] : this.#travail()));
  }

  async #retrouver() {
    this.avancer((await appeler('GET', 'seance')).dit);
  }

  #travail() {
    const [name = 'usagers', id] = location.pathname.split('/').filter(Boolean);
    const place = places[name] ?? places.usagers;
    const body = id && name === 'usagers' ? noeud('lan-usager', { usager: id }) : noeud(place.tag);
    return [this.#menu(place), noeud('main', {}, body)];
  }

  #menu(current) {
    const buttons = Object.entries(places).map(([name, place]) =>
      noeud('button', { type: 'button', 'aria-current': place === current ? 'page' : null, onclick: () => this.aller(`/${name}`) }, place.label));
    const leave = noeud('button', { type: 'button', onclick: () => this.pendant(this.#fermer()) }, 'Fermer ma journée');
    return noeud('nav', { 'aria-label': 'Journée' }, noeud('p', {}, `Bonjour, ${this.#session.nom}`), buttons, leave);
  }

  async #fermer() {
    await appeler('DELETE', 'seance');
    history.replaceState(null, '', '/');
    this.avancer({ etape: 'seuil' });
  }
}

customElements.define('lan-journee', Journee);
