/** What the benchmark's driver calls in the browser: each function starts a fresh module worker. */

window.measureInWorker = (options) => {
  const worker = new Worker(new URL('./measure.worker.mjs', import.meta.url), { type: 'module' });
  return answerOf(worker, options);
};

/** Milliseconds from the creation of a worker to the first finished step of one engine in it. */
window.startUp = async (name) => {
  const start = performance.now();
  await answerOf(new Worker(new URL('./start-up.worker.mjs', import.meta.url), { type: 'module' }), name);
  return performance.now() - start;
};

window.ready = true;

function answerOf(worker, message) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.progress) return console.log(data.progress);
      worker.terminate();
      if (data.error) reject(new Error(data.error));
      else resolve(data.result);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
}
