(() => {
  window.__mutations = 0;
  window.__announced = [];
  const clean = text => (text || '').replace(/\s+/g, ' ').trim();
  const live = '[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive],output';

  const announce = node => {
    const element = node instanceof Element ? node : node.parentElement;
    const regions = element ? [element.closest(live), ...element.querySelectorAll(live)].filter(Boolean) : [];
    for (const text of regions.map(region => clean(region.innerText ?? region.textContent))) {
      if (text && window.__announced.at(-1) !== text) window.__announced.push(text);
    }
  };

  const observe = root => new MutationObserver(changes => {
    window.__mutations++;
    for (const change of changes) [change.target, ...change.addedNodes].forEach(announce);
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observe(root);
    return root;
  };
  observe(document);
})();
