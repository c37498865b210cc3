/** The dialog of the search, and what makes it. */
export { mount } from 'svelte';
export { default as Search } from './Search.svelte';
