/** A worker that a test answers for. */
import type { FromWorker, ToWorker } from '#lib/session/protocol.ts';

export class FakeWorker<Asked extends ToWorker = ToWorker> {
  sent: Asked[] = [];
  terminated = false;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message?: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage(message: Asked) {
    this.sent.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  get last(): Asked {
    return this.sent.at(-1)!;
  }
  send(data: FromWorker) {
    this.onmessage?.({ data });
  }
}
