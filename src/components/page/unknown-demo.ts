import { takeString } from '#lib/i18n/take.ts';
import type { Lang } from '#lib/i18n/text.ts';

/** The message that stands where a link asked for a figure that the page does not have. */
export function unknownDemo(name: string, lang: Lang): HTMLElement {
  const message = document.createElement('p');
  message.className = 'unknown-demo';
  message.setAttribute('role', 'alert');
  message.textContent = takeString('unknownDemo', lang, { name });
  return message;
}
