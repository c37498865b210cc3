/** What a reader can take away: files made in the page, never sent anywhere. */

/** Offers a blob as a download. */
export function download(name: string, blob: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'opacity',
  'vector-effect',
  'paint-order',
  'stroke-linejoin',
];

/** A copy of a plot that needs no stylesheet: every computed style that matters is written on its element. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i] as SVGElement);
    element.removeAttribute('class');
    element.removeAttribute('style');
    for (const name of copied) element.style.setProperty(name, style.getPropertyValue(name));
  });
  return copy;
}

/**
 * The plots of a figure as one SVG file, placed as they stand on the page, each with its title, on the page's ground.
 * @param figure element that holds the plots (`svg[data-plot]`)
 */
export function figureSvg(figure: HTMLElement, caption: string): { text: string; width: number; height: number } {
  const box = figure.getBoundingClientRect();
  const margin = 16;
  const width = Math.ceil(box.width) + 2 * margin;
  const height = Math.ceil(box.height) + 2 * margin + 28;
  const page = getComputedStyle(figure);
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  picture.setAttribute('font-family', "'Source Sans 3', 'Source Sans 3 Variable', sans-serif");
  const text = (content: string, x: number, y: number, size: number, weight: number) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    element.textContent = content;
    const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill: page.color };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    picture.append(element);
  };
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', ground);
  picture.append(rect);
  for (const svg of figure.querySelectorAll<SVGSVGElement>('svg[data-plot]')) {
    const place = svg.getBoundingClientRect();
    const copy = standalone(svg);
    const attributes = {
      x: place.left - box.left + margin,
      y: place.top - box.top + margin,
      width: place.width,
      height: place.height,
    };
    for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
    picture.append(copy);
    text(svg.dataset['plot'] ?? '', attributes.x, attributes.y - 8, 14, 600);
  }
  text(caption, margin, height - 14, 13, 400);
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

/** The same picture in pixels, at twice the size. */
export async function pngOf({ text, width, height }: { text: string; width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.')))),
  );
}
