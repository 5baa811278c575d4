(() => {
  window.__mutations = 0;
  new MutationObserver(() => window.__mutations++).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})();
