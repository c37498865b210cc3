/** The light colours of the site, for pictures that stand where no style sheet reaches. */
import tokens from '../../../styles/tokens.css?raw';

type Colours = ReadonlyMap<string, string>;

/** The first block of the file is the light theme. */
export function lightColours(css = tokens): Colours {
  const block = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]));
}

const hex = /^#[0-9a-f]{6}$/;
const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

function mixed(first: string, percent: number, second: string): string {
  const other = channels(second);
  const mean = channels(first).map((channel, i) => Math.round((channel * percent + other[i]! * (100 - percent)) / 100));
  return `#${mean.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour as a figure writes it, as a number. One that is not understood is an error: it would be drawn black. */
export function resolved(colour: string, colours: Colours): string {
  if (colour === 'none' || hex.test(colour)) return colour;
  if (colour === '#000') return '#000000';
  const token = /^var\(--([\w-]+)\)$/.exec(colour)?.[1];
  const known = token && colours.get(token);
  if (known) return known;
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(colour);
  if (mix) return mixed(resolved(mix[1]!, colours), Number(mix[2]), resolved(mix[3]!, colours));
  throw new Error(`picture: the colour "${colour}" is not in src/styles/tokens.css, nor of a form that is understood.`);
}
