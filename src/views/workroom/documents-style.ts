// How the list of documents, adding to it and a document look in the workroom.

import { DOCUMENT_PAGE } from "./document-style.ts";

const LISTS = `.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin-block-end:1.25rem}
.room .filter .field{margin:0;flex:1 1 10rem;max-inline-size:20rem}
.room .filter .actions{gap:.75rem}
table.documents{inline-size:100%;border-collapse:collapse;margin-block-start:.5rem;font-size:.9375rem}
table.documents th{text-align:start;font-weight:400;vertical-align:top}
table.documents thead th{font-size:var(--s-1);color:var(--soft);font-weight:600;white-space:nowrap;padding:.375rem .75rem .375rem 0}
table.documents thead a{color:inherit;text-decoration:none;display:inline-block;min-block-size:1.5rem}
table.documents thead a:hover{text-decoration:underline}
table.documents tbody tr{border-block-start:1px solid var(--line)}
table.documents tbody :is(th,td){padding-block:.625rem;padding-inline-end:.75rem;vertical-align:top}
table.documents tbody tr:hover{background:var(--sheet)}
table.documents tbody th a{font-weight:600}
table.documents .file{display:block;color:var(--soft);font-size:var(--s-1)}
table.documents .n{text-align:end;font-variant-numeric:tabular-nums}
table.documents meter{inline-size:3.5rem;block-size:.5rem;vertical-align:middle}
.receipt{display:inline-block;font-size:.8125rem;line-height:1.4;white-space:nowrap;border:1px solid var(--line);border-radius:3px;padding:0 .4375em;color:var(--soft)}
.r-partial,.r-unreadable,.r-failed{color:var(--accent);border-color:currentColor}
.r-unreadable,.r-failed{font-weight:600}
.drop{border:2px dashed var(--mark);border-radius:8px;padding:1.25rem 1.5rem;margin-block:1.25rem;background:var(--sheet)}
.drop.over{border-color:var(--link);background:var(--shared)}
.drop-words{font-weight:600;margin-block-end:1rem}
.room .drop .field{margin-block-end:.75rem}
.incoming h2{margin-block:2rem .5rem}
.incoming-sum{color:var(--soft);font-size:.9375rem;min-block-size:1.5rem}
.incoming-list{margin-block:.5rem 1rem}
.incoming-list>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.25rem 1rem;align-items:center;padding-block:.625rem;border-block-start:1px solid var(--line)}
.incoming-list .state{grid-column:1;font-size:.9375rem;color:var(--soft)}
.incoming-list :is(form,button){grid-column:2;grid-row:1}
.incoming-list progress{grid-column:1;inline-size:100%;block-size:.375rem;accent-color:var(--link)}
.paste .hint{display:block;font-size:var(--s-1);color:var(--soft);margin-block-start:.25rem}
.paste textarea{font-family:var(--serif)}
.refused{display:block}
@media (max-width:52rem){table.documents thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
table.documents :is(tbody,tr,th,td){display:block}
table.documents tbody tr{padding-block:.625rem}
table.documents tbody :is(th,td){padding-block:.0625rem}
table.documents td::before{content:attr(data-label) ": ";color:var(--soft)}
table.documents .n{text-align:start}}
`;

export const DOCUMENT_PAGES = LISTS + DOCUMENT_PAGE;
