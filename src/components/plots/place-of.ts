/** From the pointer to a plot's values. */
import type { PlotScales } from './context.ts';

/** Where an event is on a plot with linear axes, in the plot's values. `layer` covers the plot's area. */
export function placeOf(event: MouseEvent, layer: Element, { x, y }: PlotScales): { x: number; y: number } {
  const box = layer.getBoundingClientRect();
  const valueAt = (share: number, scale: (value: number) => number) => (100 * share - scale(0)) / (scale(1) - scale(0));
  return { x: valueAt((event.clientX - box.left) / box.width, x), y: valueAt((box.bottom - event.clientY) / box.height, y) };
}
