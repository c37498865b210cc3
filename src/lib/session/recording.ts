/** Frames kept for scrubbing. */

/** At most this many; then every second one is dropped, so that the whole run stays covered. */
export const mostFrames = 400;

/** Appends a frame, thinning the recording when it is full. The first frame stays. */
export function recordFrame<F>(frames: F[], frame: F) {
  if (frames.length >= mostFrames) {
    const kept = frames.filter((_, i) => i % 2 === 0);
    frames.splice(0, frames.length, ...kept);
  }
  frames.push(frame);
}
