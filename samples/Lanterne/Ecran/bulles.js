import { noeud } from '/noeud.js';

const LIFE_MS = 4000;

/** Confirmations that float for a moment, then go. */
class Bulles extends HTMLElement {
  dire(text) {
    const bubble = noeud('div', { class: 'bulle', role: 'status' }, text);
    this.append(bubble);
    setTimeout(() => bubble.remove(), LIFE_MS);
  }
}

customElements.define('lan-bulles', Bulles);

/** Lets a confirmation float. */
export const bulle = text => document.querySelector('lan-bulles').dire(text);
