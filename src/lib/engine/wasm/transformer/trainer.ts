/** A transformer whose steps run in the WebAssembly kernels. */

import { initialTransformerWeights } from '../../transformer/init.ts';
import { transformerParameterCount } from '../../transformer/network.ts';
import { validateBlock, validateTokens, validateTransformer } from '../../transformer/validate.ts';
import type { Real, TransformerSpec, TransformerTrainer, TransformerTrainerSpec } from '../../types.ts';
import { validateLearningRate, validateStepCount, validateWeights } from '../../validate.ts';
import { TransformerBatch } from './batch.ts';
import type { TransformerKernels } from './kernels.ts';
import { TransformerMemory } from './memory.ts';

export class WasmTransformerTrainer implements TransformerTrainer {
  readonly parameterCount: number;
  #kernels: TransformerKernels;
  #network: TransformerSpec;
  #memory: TransformerMemory;
  /** The training set. */
  #batch: TransformerBatch;
  #steps = 0;

  constructor(kernels: TransformerKernels, spec: TransformerTrainerSpec) {
    validateTransformer(spec);
    this.#kernels = kernels;
    this.#network = spec.network;
    this.parameterCount = transformerParameterCount(spec.network);
    this.#memory = new TransformerMemory(kernels, spec.network, spec.optimiser);
    this.#batch = new TransformerBatch(kernels, spec.network, spec.tokens, spec.labels);
    this.setWeights(initialTransformerWeights(spec.network, spec.seed));
  }

  get steps(): number {
    return this.#steps;
  }

  step(count: number): void {
    validateStepCount(count);
    this.#kernels.run.takeSteps(this.#memory.net, this.#batch.address, count);
    this.#steps += count;
  }

  loss(): number {
    const { run } = this.#kernels;
    run.evaluate(this.#memory.net, this.#batch.address);
    return run.evaluateLoss(this.#memory.net, this.#batch.address) / this.#batch.samples;
  }

  predict(tokens?: ArrayLike<number>): Real {
    return this.#evaluated(tokens, (batch) => batch.readOutputs());
  }

  attention(block: number, tokens?: ArrayLike<number>): Real {
    validateBlock(this.#network, block);
    return this.#evaluated(tokens, (batch) => batch.readAttention(block));
  }

  weights(): Real {
    return this.#memory.readWeights();
  }

  setWeights(values: ArrayLike<number>): void {
    validateWeights(values, this.parameterCount);
    this.#memory.writeWeights(values);
    this.#kernels.run.refreshTransposed(this.#memory.net);
  }

  gradient(): Real {
    this.#kernels.run.evaluateGradient(this.#memory.net, this.#batch.address);
    return this.#memory.readGradient();
  }

  setLearningRate(learningRate: number): void {
    validateLearningRate(learningRate);
    this.#memory.writeLearningRate(learningRate);
  }

  dispose(): void {
    this.#batch.free();
    this.#memory.free();
  }

  /** What `read` takes of a batch after a forward pass: of the training set, or of other sequences [n][length]. */
  #evaluated(tokens: ArrayLike<number> | undefined, read: (batch: TransformerBatch) => Real): Real {
    if (tokens) validateTokens(this.#network, tokens);
    const batch = tokens ? new TransformerBatch(this.#kernels, this.#network, tokens, null) : this.#batch;
    this.#kernels.run.evaluate(this.#memory.net, batch.address);
    const values = read(batch);
    if (tokens) batch.free();
    return values;
  }
}
