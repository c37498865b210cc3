/** Whether a figure shows all its panels at once, or those of a `More` one at a time: on paper there is nothing to press. */
import { getContext, setContext } from 'svelte';

const key = Symbol('all panels');

/** Called by what draws a figure where nothing can be pressed. */
export const showAllPanels = () => setContext(key, true);
export const allPanelsShown = () => getContext<boolean | undefined>(key) ?? false;
