/** What a diagram of a network is made of. Places are in percent across and in pixels down, so that it fits every width without being measured. */
export type Place = readonly [across: number, down: number];

/** A connection. */
export interface Wire {
  from: Place;
  to: Place;
  colour?: string;
  width?: number;
  dashes?: string;
}

/** A circle. */
export interface Neuron {
  at: Place;
  radius: number;
  colour: string;
  fill?: string;
  /** Width of its line. */
  width?: number;
  /** Path about its middle: the function that it computes, over a line at zero. Empty: the function is not known. */
  curve?: string;
}

export interface Caption {
  at: Place;
  text: string;
  dx?: number;
  dy?: number | string;
  anchor?: 'start' | 'middle' | 'end';
  colour?: string;
  /** Pixels. */
  size?: number;
  weight?: number;
  italic?: boolean;
}
