/** Whether the browser tests can draw Chinese, and how to make it so. */
import { spawnSync } from 'node:child_process';

/** What to do where there is none. */
export const withoutChineseFace = 'no Chinese face on this machine (Debian: apt-get install fonts-noto-cjk)';

/** Whether the system has a face with Chinese characters: Windows and macOS do, Linux often does not. */
export function hasChineseFace() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
