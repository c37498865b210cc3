/** A figure that has settings or a run of its own answers the event `ask-for-runs`: with its element, and the address that leads to them. */
export interface OwnRun {
  place: Element;
  link(): Promise<string>;
}

declare global {
  interface DocumentEventMap {
    'ask-for-runs': CustomEvent<OwnRun[]>;
  }
}
