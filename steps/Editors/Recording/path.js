node => {
  const steps = [];
  for (let at = node; at?.parentElement; at = at.parentElement) {
    if (at.id) return [`#${CSS.escape(at.id)}`, ...steps].join(' > ');
    steps.unshift(`${at.tagName.toLowerCase()}:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  }
  return steps.join(' > ');
}
