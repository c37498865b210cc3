declare namespace App {
  interface Locals {
    /** Set by a chapter that is shown in another language than its page's. */
    textLang?: import('#lib/i18n/text.ts').Lang;
    /** Terms on the page so far, for their ids. */
    terms?: number;
  }
}

/** For the checkers that do not read Astro's components. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
