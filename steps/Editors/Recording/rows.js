(first, second) => {
  const upTo = node => node ? [node, ...upTo(node.parentElement)] : [];
  const rowOf = () => {
    if (!second) return first.closest('tr,li,article,[role=row],[role=listitem]') ?? first.parentElement;
    const shared = upTo(first).find(ancestor => ancestor.contains(second));
    return upTo(first).find(node => node.parentElement === shared);
  };
  const row = rowOf();
  const list = row.parentElement;
  const other = second ? upTo(second).find(node => node.parentElement === list) : null;
  const classes = [...row.classList].filter(name => !other || other.classList.contains(name));
  const self = row.tagName.toLowerCase() + classes.map(name => `.${CSS.escape(name)}`).join('');
  const rows = list.tagName === 'TBODY' ? `tbody > ${self}` : `:scope > ${self}`;
  const container = list.tagName === 'TBODY' ? list.closest('table') : list;
  container.setAttribute('data-conformance-list', '');

  const path = node => node === row ? [] : [...path(node.parentElement), `${node.tagName.toLowerCase()}:nth-child(${[...node.parentElement.children].indexOf(node) + 1})`];
  const candidates = [
    ...[...first.classList].map(name => `.${CSS.escape(name)}`),
    ...(/^(A|H[1-6]|TIME|STRONG|TH|IMG|BUTTON)$/.test(first.tagName) ? [first.tagName.toLowerCase()] : []),
    path(first).join(' > '),
  ];
  const alone = css => css && row.querySelectorAll(css).length === 1 && row.querySelector(css) === first && (!other || other.querySelectorAll(css).length === 1);
  return JSON.stringify({ rows: rows.replace(':scope > ', ''), field: candidates.find(alone) ?? path(first).join(' > '), count: container.querySelectorAll(rows).length });
}
