// The colours of the site by name: three themes, each light and dark. Every text colour is readable on every ground (a test holds
// 4.5 to 1, under the watermark too).

const LINEN = {
  light: {
    paper: "#fbfaf7",
    sheet: "#ffffff",
    ink: "#1d1c1a",
    soft: "#57534b",
    line: "#dcd7cc",
    link: "#1c4a7c",
    accent: "#8a2f1d",
    draft: "#5a4100",
    draftGround: "#f6ecd2",
    shared: "#f0ece2",
    arrived: "#ffe79c",
    high: "#8a2f1d",
    mark: "#6b6558",
  },
  dark: {
    paper: "#16181b",
    sheet: "#1d2024",
    ink: "#e9e6df",
    soft: "#b3aea3",
    line: "#383b40",
    link: "#a3c8ee",
    accent: "#f0a899",
    draft: "#f1dca6",
    draftGround: "#3a3019",
    shared: "#2a2b2b",
    arrived: "#5b4708",
    high: "#f0a899",
    mark: "#b3aea3",
  },
} as const;

type Colours = { readonly [K in keyof (typeof LINEN)["light"]]: string };
export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
}

/** linen: warm paper and brick. slate: cool grey and sea blue. olive: the green of leaves that stay. */
export const THEMES = {
  linen: LINEN,
  slate: {
    light: {
      ...LINEN.light,
      paper: "#f7f8f9",
      ink: "#15191d",
      soft: "#4d565e",
      line: "#d5dade",
      link: "#0a4d6b",
      accent: "#0a4d6b",
      shared: "#eaeef1",
      mark: "#5d676f",
    },
    dark: {
      ...LINEN.dark,
      paper: "#12171b",
      sheet: "#192026",
      ink: "#e4e9ec",
      soft: "#a9b4bb",
      line: "#333d44",
      link: "#93cfe8",
      accent: "#93cfe8",
      shared: "#222a30",
      mark: "#a9b4bb",
    },
  },
  olive: {
    light: {
      ...LINEN.light,
      paper: "#fafaf3",
      ink: "#1c1e17",
      soft: "#525648",
      line: "#d9dbc9",
      link: "#34561a",
      accent: "#34561a",
      shared: "#eff0e3",
      mark: "#636854",
    },
    dark: {
      ...LINEN.dark,
      paper: "#161812",
      sheet: "#1e211a",
      ink: "#e8e9df",
      soft: "#b1b5a3",
      line: "#393d30",
      link: "#bcd996",
      accent: "#bcd996",
      shared: "#292c23",
      mark: "#b1b5a3",
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];

/** Custom properties: "--draft-ground:#f6ecd2;…". */
export function tokens(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`)
    .join(";");
}
