// The compiled theme as a module: which file it is, is known when the editing program is compiled.
declare module 'virtual:belfry/theme' {
  /** What is used of an Astro app. */
  interface ThemeApp {
    manifest: { routes: { routeData: { route: string } }[] };
    render: (request: Request, options: { locals: object; routeData: object }) => Promise<Response>;
  }

  export function createApp(options: { streaming: boolean }): ThemeApp;
}
