/** What a phone needs beside the way to the first answer. One file for bundlers: it comes as a whole, soon after that way. */
export { default as Clock } from './Clock.svelte';
export { default as Notices } from './Notices.svelte';
export { default as Rest } from './Rest.svelte';
