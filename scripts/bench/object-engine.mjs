/**
 * A network of objects, one a neuron and one a connection, as in TensorFlow Playground's nn.ts (2016): each sample is carried forward and
 * backward through the graph, derivatives add up in the connections, then every connection moves. Written anew for this comparison, with
 * Adam in place of gradient descent.
 */

const activations = {
  tanh: { output: (x) => Math.tanh(x), derivative: (x) => 1 - Math.tanh(x) ** 2 },
  relu: { output: (x) => Math.max(0, x), derivative: (x) => (x <= 0 ? 0 : 1) },
  identity: { output: (x) => x, derivative: () => 1 },
};

/** A number that Adam moves. */
class Parameter {
  constructor(value) {
    this.value = value;
    this.derivative = 0;
    this.mean = 0;
    this.meanSquare = 0;
  }

  move({ learningRate, correction1, correction2 }) {
    const g = this.derivative;
    this.mean = 0.9 * this.mean + 0.1 * g;
    this.meanSquare = 0.999 * this.meanSquare + 0.001 * g * g;
    this.value -= (learningRate * (this.mean / correction1)) / (Math.sqrt(this.meanSquare / correction2) + 1e-8);
    this.derivative = 0;
  }
}

class Neuron {
  constructor(activation) {
    this.activation = activation;
    this.bias = new Parameter(0);
    this.inputLinks = [];
    this.outputLinks = [];
    this.totalInput = 0;
    this.output = 0;
    this.outputDerivative = 0;
    this.inputDerivative = 0;
  }

  updateOutput() {
    this.totalInput = this.bias.value;
    for (let j = 0; j < this.inputLinks.length; j++) {
      const link = this.inputLinks[j];
      this.totalInput += link.weight.value * link.source.output;
    }
    this.output = this.activation.output(this.totalInput);
    return this.output;
  }
}

class Link {
  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = new Parameter(weight);
    source.outputLinks.push(this);
    target.inputLinks.push(this);
  }
}

/** Layers of neurons; the first are the inputs. `weights` yields the initial weights. */
export function createObjectTrainer({ widths, activation, learningRate, samples }, { x, y }, weights) {
  const layers = widths.map((width, i) =>
    Array.from({ length: width }, () => new Neuron(activations[i > 0 && i < widths.length - 1 ? activation : 'identity'])),
  );
  for (let i = 1; i < layers.length; i++) {
    for (const target of layers[i]) for (const source of layers[i - 1]) new Link(source, target, weights());
  }
  const powers = { beta1: 1, beta2: 1 };
  const inputs = widths[0];
  const outputs = widths.at(-1);
  return {
    step(count) {
      for (let i = 0; i < count; i++) {
        for (let n = 0; n < samples; n++) {
          forward(layers, x, n * inputs);
          backward(layers, y, n * outputs, samples);
        }
        update(layers, powers, learningRate);
      }
    },
    predict: () => Array.from({ length: samples }, (_, n) => forward(layers, x, n * inputs)).flat(),
  };
}

function forward(layers, x, at) {
  layers[0].forEach((neuron, i) => (neuron.output = x[at + i]));
  for (let i = 1; i < layers.length; i++) for (const neuron of layers[i]) neuron.updateOutput();
  return layers.at(-1).map(({ output }) => output);
}

function backward(layers, y, at, samples) {
  layers.at(-1).forEach((neuron, i) => (neuron.outputDerivative = (2 * (neuron.output - y[at + i])) / samples));
  for (let i = layers.length - 1; i >= 1; i--) {
    for (const neuron of layers[i]) {
      neuron.inputDerivative = neuron.outputDerivative * neuron.activation.derivative(neuron.totalInput);
      neuron.bias.derivative += neuron.inputDerivative;
      for (let j = 0; j < neuron.inputLinks.length; j++) {
        const link = neuron.inputLinks[j];
        link.weight.derivative += neuron.inputDerivative * link.source.output;
      }
    }
    if (i === 1) continue;
    for (const neuron of layers[i - 1]) {
      neuron.outputDerivative = 0;
      for (let j = 0; j < neuron.outputLinks.length; j++) {
        const link = neuron.outputLinks[j];
        neuron.outputDerivative += link.weight.value * link.target.inputDerivative;
      }
    }
  }
}

function update(layers, powers, learningRate) {
  powers.beta1 *= 0.9;
  powers.beta2 *= 0.999;
  const rates = { learningRate, correction1: 1 - powers.beta1, correction2: 1 - powers.beta2 };
  for (let i = 1; i < layers.length; i++) {
    for (const neuron of layers[i]) {
      neuron.bias.move(rates);
      for (let j = 0; j < neuron.inputLinks.length; j++) neuron.inputLinks[j].weight.move(rates);
    }
  }
}
