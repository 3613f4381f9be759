// Says how each part of a page is read, where a town has a language that is written from right to left.
import type { MiddlewareHandler } from 'astro';
import { isRightToLeft } from './present/languages.ts';

const MARKED = /<[a-z][^<>]* lang="([\w-]+)"[^<>]*>/g;

/** Puts a `dir` beside every `lang`: components mark languages in many places, and none of them can forget it. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const response = await next();
  if (!locals.site.languages.some(isRightToLeft)) return response;
  const html = (await response.text()).replace(MARKED, (tag: string, language: string) =>
    / dir="/.test(tag) ? tag : tag.replace(` lang="`, ` dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}" lang="`),
  );
  return new Response(html, response);
};
