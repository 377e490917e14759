// The look of the site: one sheet, system fonts only.

import { CAMPAIGN_PAGES } from "./campaign-pages.ts";
import { DRAFT_PAGES } from "./draft.ts";
import { FRAME } from "./frame.ts";
import { PRINT, RECORD_PAGES, ROOM } from "./record-pages.ts";
import { THEMES, type ThemeName, tokens } from "./themes.ts";

export { WATERMARK } from "./draft.ts";
export { THEME_NAMES, type ThemeName } from "./themes.ts";

const FONTS = `--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,"Noto Naskh Arabic","Geeza Pro","Traditional Arabic",serif;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","Noto Sans Arabic",Tahoma,sans-serif;
--mono:ui-monospace,"SF Mono",Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace;
--s-1:.8125rem;--s0:1rem;--s1:1.1875rem;--s2:1.4375rem;--s3:1.75rem;--s4:clamp(1.75rem,1.35rem + 2vw,2.5rem);--measure:42rem`;

const PARTS = {
  draft: [ROOM, PRINT, DRAFT_PAGES],
  public: [CAMPAIGN_PAGES, ROOM, PRINT],
  workroom: [CAMPAIGN_PAGES, ROOM, PRINT],
} as const;

/** The sheet of a draft, of an edition for the world, or of the pages that stand in the workroom. */
export function styleSheet(kind: "draft" | "public" | "workroom", theme: ThemeName = "linen"): string {
  const { light, dark } = THEMES[theme];
  const root = `/* Habeas */
:root{color-scheme:light dark;${tokens(light)};
${FONTS}}
@media (prefers-color-scheme:dark){:root{${tokens(dark)}}}
@media print{:root{${tokens(light)};--paper:#fff}}
`;
  return [root, FRAME, RECORD_PAGES, ...PARTS[kind]].join("");
}
