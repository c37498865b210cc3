/** A figure that has settings or a run of its own answers this event: its element, and the address that leads to them. */
export const askForRuns = 'ask-for-runs';

export interface OwnRun {
  place: Element;
  link: Promise<string>;
}
