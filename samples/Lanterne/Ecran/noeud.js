/** Makes an element: attributes, listeners given as "onclick", then children. Text is always text, never markup. */
export function noeud(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
  return element;
}

/** A labelled control. */
export function champ(label, control) {
  control.id ||= `champ-${control.name}`;
  return [noeud('label', { for: control.id }, label), control];
}

/** A sheet of style for shadow roots. */
export function feuille(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
