// The entry of the compiled theme: the build makes one app of it and renders every page of every town.
export { createApp } from 'astro/app/entrypoint';
