/** What a phone may show beside the way to the first answer. One file for bundlers: it comes as a whole, soon after that way. */
export { default as Notices } from './Notices.svelte';
export { default as Screens } from './Screens.svelte';
