/** A figure alone, in a frame of somebody else's page: shows what its address asks for, and tells the page around how high it is. */
import { readFrame } from './frame-options.ts';

const root = document.documentElement;
const { controls, caption, lang } = readFrame(new URLSearchParams(location.search));
root.dataset['controls'] = controls;
root.dataset['caption'] = caption;

/** The same figure in the other language. */
const other = lang && document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang^="${lang}"]`);
if (other && !root.lang.startsWith(lang)) location.replace(new URL(other.href).pathname + location.search);

/** The form that learning platforms take: IMS LTI's `lti.frameResize`, whose height is in CSS pixels. A page around takes it as well. */
function tellHeight(height: number) {
  parent.postMessage({ subject: 'lti.frameResize', height: Math.ceil(height) }, '*');
}

// Of the text and not of the page: a page is at least as high as its frame, and would never let it shrink.
const text = document.getElementById('text');
if (text && parent !== window) {
  const tell = () => tellHeight(text.getBoundingClientRect().height);
  // A frame that is out of view is not drawn, and observes nothing until it is: its first height is told at once.
  tell();
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(text, { box: 'border-box' });
}

/** What is linked to opens beside the course's page and not in its frame. */
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.pathname === location.pathname) return;
    link.target = '_blank';
    link.rel = 'noopener';
  },
  true,
);
