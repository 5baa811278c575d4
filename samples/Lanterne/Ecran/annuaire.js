import { appeler } from '/appel.js';
import { champ, feuille, noeud } from '/noeud.js';

const professions = { 10: 'Médecin', 21: 'Pharmacien', 40: 'Chirurgien-dentiste', 50: 'Sage-femme', 60: 'Infirmier', 70: 'Masseur-kinésithérapeute', 91: 'Orthophoniste', 93: 'Psychologue', 95: 'Diététicien' };
const specialities = { SM02: 'Anesthésie-réanimation', SM04: 'Cardiologie', SM15: 'Dermatologie', SM24: 'Gastro-entérologie', SM40: 'Pédiatrie', SM41: 'Pneumologie', SM42: 'Psychiatrie', SM44: 'Radiodiagnostic', SM54: 'Médecine générale' };
const texts = { rpps: 'N° RPPS', nom: 'Nom d’exercice', prenom: 'Prénom d’exercice', etablissement: 'Établissement', codePostal: 'Code postal', commune: 'Commune', rue: 'Rue', adresse: 'Adresse de courrier' };

const style = feuille(`
  dialog { width: 58rem; border: 0; border-radius: 1rem; }
  form { display: grid; grid-template-columns: repeat(3, 1fr); gap: .6rem 1rem; }
  label { display: block; font-weight: 600; }
  input, select { width: 100%; box-sizing: border-box; padding: .4rem; font: inherit; }
  button { padding: .4rem .8rem; font: inherit; }
  ul { padding: 0; list-style: none; }
  li { display: grid; grid-template-columns: 1fr auto; gap: .2rem 1rem; padding: .6rem 0; border-top: 1px solid #d9c9b3; }
  li p { margin: 0; }
  li button { grid-row: 1 / span 3; grid-column: 2; align-self: center; }`);

const options = labels => [noeud('option', { value: '' }, 'Indifférent'), ...Object.entries(labels).map(([value, label]) => noeud('option', { value }, label))];

/** The search of a correspondent, in a dialog over the letter. */
class Annuaire extends HTMLElement {
  #answer = noeud('div', { class: 'reponse' });
  #last = 0;
  #dialog;

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    this.#dialog = noeud('dialog', { 'aria-label': 'Annuaire Santé' },
      noeud('h2', {}, 'Annuaire Santé'),
      noeud('form', { onsubmit: event => this.#soumettre(event) }, this.#criteres(), noeud('div', {}, noeud('button', {}, 'Chercher'))),
      this.#answer,
      noeud('button', { type: 'button', onclick: () => this.#dialog.close() }, 'Refermer'));
    root.append(this.#dialog);
  }

  ouvrir() {
    this.#answer.replaceChildren();
    this.#dialog.showModal();
  }

  #criteres() {
    const typed = Object.entries(texts).map(([name, label]) => noeud('div', {}, champ(label, noeud('input', { name }))));
    const chosen = [['metier', 'Métier', professions], ['savoirFaire', 'Savoir-faire', specialities]]
      .map(([name, label, labels]) => noeud('div', {}, champ(label, noeud('select', { name }, options(labels)))));
    return [...typed, ...chosen];
  }

  #soumettre(event) {
    event.preventDefault();
    this.#answer.replaceChildren(noeud('p', { class: 'attente', 'aria-busy': 'true' }, 'Recherche…'));
    this.#chercher(Object.fromEntries(new FormData(event.target)), ++this.#last);
  }

  async #chercher(valeurs, turn) {
    const { dit } = await appeler('POST', 'annuaire', { valeurs });
    if (turn !== this.#last) return;
    const found = (dit.correspondants ?? []).map(correspondent => this.#ligne(correspondent));
    this.#answer.replaceChildren(noeud('p', { class: 'bilan', role: 'status' }, dit.bilan ?? dit.message), noeud('ul', {}, found));
  }

  #ligne({ nom, detail, lieu, adresse }) {
    const choose = adresse ? noeud('button', { type: 'button', 'aria-label': `Écrire à ${adresse}`, onclick: () => this.#retenir(adresse) }, 'Écrire') : null;
    return noeud('li', {}, noeud('p', { class: 'nom' }, nom), noeud('p', {}, [detail, lieu].filter(Boolean).join(' · ')), noeud('p', { class: 'adresse' }, adresse ?? 'Aucune adresse publiée'), choose);
  }

  #retenir(address) {
    this.dispatchEvent(new CustomEvent('retenu', { detail: address }));
    this.#dialog.close();
  }
}

customElements.define('lan-annuaire', Annuaire);
