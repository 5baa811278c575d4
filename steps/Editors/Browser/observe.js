elements => {
  const clean = text => (text || '').replace(/\s+/g, ' ').trim();
  const visible = node => node.checkVisibility ? node.checkVisibility({ visibilityProperty: true }) : true;

  const deep = root => [...root.querySelectorAll('*')].flatMap(node => node.shadowRoot ? [node, ...deep(node.shadowRoot)] : [node]);
  const deepWith = root => [root, ...(root.shadowRoot ? deep(root.shadowRoot) : []), ...deep(root)];
  const outside = node => node.parentNode ?? node.host;
  const holds = (outer, inner) => { for (let at = inner; at; at = outside(at)) if (at === outer) return true; return false; };

  const picture = node => {
    if (node.tagName === 'IMG') return node.currentSrc || node.src;
    if (node.tagName.toLowerCase() === 'svg') return node.outerHTML;
    const background = getComputedStyle(node).backgroundImage;
    return background && background !== 'none' ? background : null;
  };

  const referenced = (node, attribute) => clean((node.getAttribute(attribute) || '').split(/\s+/)
    .map(id => node.getRootNode().getElementById?.(id)).filter(Boolean).map(found => found.textContent).join(' '));

  const name = node => clean(node.getAttribute('aria-label')) || referenced(node, 'aria-labelledby')
    || clean(node.getAttribute('alt')) || (node.tagName.toLowerCase() === 'svg' ? clean(node.querySelector('title')?.textContent) : '');

  const generated = node => ['::before', '::after']
    .map(side => getComputedStyle(node, side).content)
    .filter(content => content && content !== 'none' && content !== 'normal')
    .map(content => clean(content.replace(/^["']|["']$/g, '')));

  const appearance = node => {
    const style = getComputedStyle(node);
    return ['color', 'background-color', 'border-left-color', 'border-left-width', 'font-weight', 'font-style', 'text-decoration-line', 'opacity']
      .map(property => `${property}:${style.getPropertyValue(property)}`).join(';');
  };

  const folded = node => node.tagName === 'DETAILS' && !node.open;

  const ownText = node => folded(node) ? '' : clean([...node.childNodes].filter(child => child.nodeType === Node.TEXT_NODE).map(child => child.data).join(' '));

  const composed = root => deepWith(root).some(node => node.shadowRoot);
  const textOf = root => composed(root)
    ? clean(deepWith(root).filter(node => node.tagName !== 'STYLE' && node.tagName !== 'SCRIPT' && visible(node)).map(ownText).filter(Boolean).join(' '))
    : clean(root.innerText);

  const fragmentsOf = root => {
    const found = [];
    const add = (kind, value) => { if (value) found.push({ kind, value }); };
    for (const node of deepWith(root)) {
      if (node.tagName === 'STYLE' || node.tagName === 'SCRIPT') continue;
      if (node.closest('svg') && node.tagName.toLowerCase() !== 'svg') continue;
      if (!visible(node)) {
        if (ownText(node) && node.getClientRects().length) add('name', ownText(node));
        continue;
      }
      add('text', ownText(node));
      generated(node).forEach(text => add('text', text));
      add('name', name(node));
      add('name', referenced(node, 'aria-describedby'));
      add('tooltip', clean(node.getAttribute('title')));
      add('picture', picture(node));
      if (node === root || ownText(node)) add('appearance', appearance(node));
    }
    return found;
  };

  const shown = node => visible(node) && (node.getClientRects().length > 0 || (!!node.shadowRoot && deep(node.shadowRoot).some(inner => inner.getClientRects().length > 0)));

  const seen = root => ({ text: textOf(root), visible: shown(root), markup: root.outerHTML.slice(0, 200), fragments: fragmentsOf(root) });

  const inside = node => elements.some(element => holds(element, node) || holds(node, element));
  const blocks = deep(document)
    .filter(node => node.matches('li,p,dt,dd,td,th,caption,figcaption,label,legend,summary,h1,h2,h3,h4,h5,h6,[role=note],[role=status],[role=alert],small,span'))
    .filter(node => visible(node) && !inside(node) && clean(node.innerText))
    .filter((node, index, all) => !(node.tagName === 'SPAN' && all.includes(node.parentElement)))
    .slice(0, 250);

  const inWindow = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
  const found = elements.filter(shown);
  const fits = window === window.top && found.length > 0 && found.every(element => inWindow(element.getBoundingClientRect()));

  return JSON.stringify({ moment: `${performance.timeOrigin}:${window.__mutations}`, fits, elements: elements.map(seen), elsewhere: blocks.map(seen) });
}
