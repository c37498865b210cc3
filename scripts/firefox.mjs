import { existsSync } from 'node:fs';

const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  process.env.PROGRAMFILES && `${process.env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
];

/** A Firefox of this machine (FIREFOX_PATH first), or null: it is a second opinion, not needed for the other tests. */
export function findFirefox() {
  return places.find((path) => path && existsSync(path)) ?? null;
}
