import { appeler } from '/appel.js';
import { noeud } from '/noeud.js';
import '/voyant.js';
import '/carte.js';

const id = encodeURIComponent(new URLSearchParams(location.search).get('usager') ?? '');
const cards = noeud('section', { class: 'cartes', 'aria-label': 'Documents du dossier partagé' });

const born = date => new Date(date).toLocaleDateString('fr-FR', { dateStyle: 'long' });

function show(usager) {
  const identity = noeud('header', { class: 'identite' },
    noeud('h1', {}, usager.nom),
    noeud('p', {}, `Né ou née le ${born(usager.naissance)} · INS ${usager.ins} (${usager.qualifiee ? 'qualifiée' : 'à qualifier'})`));
  const list = noeud('button', { type: 'button', onclick: () => pending(documents()) }, 'Dossier partagé');
  document.body.replaceChildren(identity, noeud('lan-voyant', { usager: id }), list, cards);
}

async function documents() {
  cards.replaceChildren();
  const { bien, dit } = await appeler('GET', `usagers/${id}/documents`);
  if (!bien || !Array.isArray(dit)) cards.replaceChildren(noeud('p', { role: 'alert' }, dit.message ?? 'Le DMP n’est pas interrogé sans INS qualifiée.'));
  else if (dit.length === 0) cards.replaceChildren(noeud('p', {}, 'Ce dossier partagé est vide.'));
  else cards.replaceChildren(...dit.map(document => Object.assign(noeud('lan-carte', { usager: id }), { document })));
}

async function pending(work) {
  document.body.setAttribute('aria-busy', 'true');
  await work;
  document.body.setAttribute('aria-busy', 'false');
}

async function open() {
  const { bien, dit } = await appeler('GET', `usagers/${id}`);
  if (bien) show(dit);
  else document.body.replaceChildren(noeud('p', { role: 'alert' }, dit.message ?? 'Cet usager est inconnu.'));
}

pending(open());
