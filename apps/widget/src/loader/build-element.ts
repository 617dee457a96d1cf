// A short way to build the loader's few elements without HTML strings.
type Children = (Node | string)[];

export function el(name: string, attributes: Record<string, string>, children: Children = []): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function icon(name: string, size: number, path: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const line = document.createElementNS(space, 'path');
  const box = { class: name, width: String(size), height: String(size), viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(box)) svg.setAttribute(key, value);
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
