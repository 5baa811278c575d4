// Adds a search box above the list of preuves. Without it, the page reads and filters just as well.
(() => {
  const filters = document.getElementById('filtres');
  const label = document.createElement('label');
  label.className = 'recherche';
  label.append('Numéro ou mot ');
  const box = document.createElement('input');
  box.type = 'search';
  label.append(box);
  filters.prepend(label);
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = [...document.querySelectorAll('tr.preuve')].map(row => [row, plain(row.textContent)]);
  const groups = [...document.querySelectorAll('table.preuves tbody')];
  box.addEventListener('input', () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    for (const [row, text] of rows) row.hidden = !words.every(word => text.includes(word));
    for (const group of groups) group.hidden = !group.querySelector('tr.preuve:not([hidden])');
  });
})();
