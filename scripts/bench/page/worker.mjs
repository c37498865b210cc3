/** What the benchmark's workers share. */

import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';

/** It wants the addresses of all three, and takes the SIMD one on a page that is not isolated from others. */
export const tfjsWasm = {
  'tfjs-backend-wasm-simd.wasm': simd,
  'tfjs-backend-wasm-threaded-simd.wasm': threaded,
  'tfjs-backend-wasm.wasm': plain,
};

/** Answers the page's one message with what `work` makes of it, or with its error. */
export function answer(work) {
  self.onmessage = async ({ data }) => {
    try {
      self.postMessage({ result: await work(data) });
    } catch (error) {
      self.postMessage({ error: String(error?.stack ?? error) });
    }
  };
}
