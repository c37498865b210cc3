import { unknownDemo } from '#lib/i18n/link.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { meantDemo } from './meant-demo.ts';

/** The message that stands where a link asked for a figure that the page does not have. */
function messageOf(name: string, lang: Lang): HTMLElement {
  const message = document.createElement('p');
  message.className = 'unknown-demo';
  message.setAttribute('role', 'alert');
  message.textContent = unknownDemo(name)[lang];
  return message;
}

/**
 * A link asked for a figure that is not there by this name: leads to the one that is meant, or says so.
 * @param first the page's first figure
 */
export function seekDemo(name: string, first: HTMLElement) {
  const meant = meantDemo(name);
  if (meant === null) return first.before(messageOf(name, first.dataset['lang'] as Lang));
  const url = new URL(location.href);
  url.searchParams.set('demo', meant);
  url.hash = meant;
  location.replace(url);
}
