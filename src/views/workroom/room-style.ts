// How the workroom looks: the sheet of the record's pages, and what stands around them.

import { ACCOUNTS_SHEET } from "./accounts-style.ts";
import { REVIEW_SHEET } from "./review-style.ts";
import { HISTORY_SHEET } from "./history-style.ts";
import { OVERVIEW_SHEET } from "./overview-style.ts";
import { SEARCH_SHEET } from "./search-style.ts";
import { DOCUMENT_PAGES } from "./documents-style.ts";
import { NAMES_SHEET } from "./names-style.ts";
import { TIMELINE_SHEET } from "./timeline-style.ts";
import { WRITING_SHEET } from "./writing-style.ts";
import { styleSheet, type ThemeName } from "../style/style.ts";

const ROOM_FRAME = `body.room{display:grid;grid-template:"bar bar" auto "places main" 1fr/14rem minmax(0,1fr);min-block-size:100vh}
.room-bar{grid-area:bar;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;padding:.5rem 1.5rem;border-block-end:1px solid var(--line);background:var(--sheet);position:sticky;inset-block-start:0;z-index:1}
.room-bar .find{display:flex;flex:1 1 16rem;min-inline-size:0;max-inline-size:36rem}
.room-bar .find input{flex:1;inline-size:0;min-inline-size:0;border-start-end-radius:0;border-end-end-radius:0}
.room-bar .find button{border-inline-start:0;border-start-start-radius:0;border-end-start-radius:0}
.room input:not([type=checkbox],[type=radio]),.room select,.room textarea,.room button,.room .button{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--mark);border-radius:4px;padding:.375rem .625rem;min-block-size:2.25rem}
.room input[type=date]:focus-within{outline:3px solid var(--link);outline-offset:3px}
.room button,.room .button{cursor:pointer;background:var(--sheet);text-decoration:none;display:inline-block}
.room button:hover,.room .button:hover{background:var(--shared)}
.room button.main,.room .button.main{background:var(--link);border-color:var(--link);color:var(--paper);font-weight:600}
.room button.main:hover,.room .button.main:hover{filter:brightness(1.1)}
.room button:disabled{opacity:.55;cursor:default}
.room label{font-size:.9375rem}
.room .field{display:block;margin-block-end:1rem}
.room .field>label,.room .field>.label{display:block;font-weight:600;margin-block-end:.25rem}
.room .field input:not([type=checkbox],[type=radio]),.room .field textarea,.room .field select{inline-size:100%;max-inline-size:38rem}
.room .actions{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.room-languages{display:flex;gap:.125rem}
.room-languages button{border-color:transparent;background:none;padding:.25rem .5rem;font-size:var(--s-1)}
.room-languages [aria-current]{font-weight:600;border-color:var(--line)}
.room nav.places{grid-area:places;border-inline-end:1px solid var(--line);padding:1rem .75rem 2rem 1.5rem;font-size:.9375rem}
.room nav.places summary{display:none}
.room nav.places section+section{margin-block-start:1.25rem}
.room nav.places h2{font:600 var(--s-1)/1.4 var(--sans);color:var(--soft);margin:0 0 .25rem}
.room nav.places a{display:block;padding:.25rem .5rem;margin-inline-start:-.5rem;border-radius:4px;color:var(--ink);text-decoration:none}
.room nav.places a:hover{background:var(--shared)}
.room nav.places [aria-current]{background:var(--shared);font-weight:600;box-shadow:inset 3px 0 var(--link)}
[dir=rtl] .room nav.places [aria-current]{box-shadow:inset -3px 0 var(--link)}
.room main{grid-area:main;inline-size:100%;max-inline-size:calc(var(--measure) + 5rem);margin:0;padding:1.75rem 2rem 4rem}
.room.wide main{max-inline-size:none}
.room.outside{display:block}
.room.outside main{margin-inline:auto}
.room h1{font-size:var(--s3)}
.unreviewed-note{color:var(--soft);font-size:var(--s-1);margin-block-end:.75rem}
.room .away{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.said:not(:empty){background:var(--shared);border-inline-start:4px solid var(--link);padding:.625rem .875rem;margin-block-end:1.25rem}
.said form{display:inline}
.room kbd{font:600 .8125rem/1 var(--mono);border:1px solid var(--line);border-block-end-width:2px;border-radius:4px;padding:.125rem .3125rem;background:var(--sheet)}
@media (max-width:52rem){body.room{display:block}
.room nav.places{border-inline-end:0;border-block-end:1px solid var(--line);padding:.25rem 1rem}
.room nav.places summary{display:list-item;padding-block:.5rem;font-weight:600;cursor:pointer}
.room nav.places section{margin-block:.5rem}
.room main{padding:1.25rem 1rem 3rem}
.room-bar{padding-inline:1rem;position:static}}
@media print{.room-bar,.room nav.places{display:none}body.room{display:block}}
@media (prefers-reduced-motion:no-preference){.room button,.room .button{transition:background-color .12s}}
`;

/** The sheet of the whole workroom. A part brings its own rules in a file of its own. */
export function roomSheet(theme: ThemeName | undefined): string {
  return [
    styleSheet("workroom", theme),
    ROOM_FRAME,
    REVIEW_SHEET,
    HISTORY_SHEET,
    OVERVIEW_SHEET,
    SEARCH_SHEET,
    WRITING_SHEET,
    TIMELINE_SHEET,
    NAMES_SHEET,
    DOCUMENT_PAGES,
    ACCOUNTS_SHEET,
  ].join("");
}
