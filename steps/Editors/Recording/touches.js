(() => {
  let touched = 0;

  const typed = node => node.isContentEditable || node.tagName === 'TEXTAREA'
    || (node.tagName === 'INPUT' && !['button', 'submit', 'reset', 'checkbox', 'radio', 'image', 'file'].includes(node.type));

  const mark = node => {
    if (!node.hasAttribute('data-conformance-touch')) node.setAttribute('data-conformance-touch', `${performance.timeOrigin}-${++touched}`);
    return node.getAttribute('data-conformance-touch');
  };

  const target = event => {
    const path = event.composedPath().filter(node => node instanceof Element);
    return path.find(node => node.matches('button,a[href],input,select,option,textarea,summary,label,[role],[contenteditable]')) ?? path[0];
  };

  const tell = (verb, node, value) => window.conformanceTouched(JSON.stringify({ verb, mark: mark(node), value: value ?? '', secret: node.type === 'password' }));

  const handOver = (event, verb, node, value) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(verb, node, value);
  };

  addEventListener('click', event => {
    const node = target(event);
    if (!event.isTrusted || window.__conformancePlays || typed(node) || node.matches('select,option')) return;
    handOver(event, 'click', node);
  }, true);

  addEventListener('keydown', event => {
    const node = event.composedPath()[0];
    if (!event.isTrusted || window.__conformancePlays || !['Enter', 'Escape'].includes(event.key) || !(node instanceof Element) || node.tagName === 'TEXTAREA') return;
    handOver(event, 'press', node, event.key);
  }, true);

  addEventListener('input', event => {
    const node = event.composedPath()[0];
    if (window.__conformancePlays || !typed(node)) return;
    tell('fill', node, node.isContentEditable ? node.innerText : node.value);
  }, true);

  addEventListener('change', event => {
    const node = event.composedPath()[0];
    if (window.__conformancePlays) return;
    if (node.tagName === 'SELECT') tell('choose', node, node.selectedOptions[0]?.label);
    if (node.type === 'file') tell('upload', node, node.files[0]?.name);
  }, true);
})();
