/** What the site uses of two packages that bring no types. */

declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addGlobalData(name: string, data: unknown): void;
    addFilter(name: string, filter: (this: { page: { url: string } }, ...args: never[]) => unknown): void;
    addTransform(name: string, transform: (this: { page: { url: string } }, content: string) => string): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, unknown>>): void;
    setUseGitIgnore(use: boolean): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode: boolean;
        configPath: null;
        config: (config: EleventyConfig) => void;
      },
    );
    write(): Promise<unknown>;
  }
}

declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly info: string;
    readonly children: readonly Token[] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  type Rule = (
    tokens: Token[],
    index: number,
    options: unknown,
    env: unknown,
    self: { renderToken(tokens: Token[], index: number, options: unknown): string },
  ) => string;
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    readonly renderer: { readonly rules: Record<string, Rule | undefined> };
    render(text: string, env?: unknown): string;
  }
}
