// How the history looks.

export const HISTORY_SHEET = `.log>li{padding-block:.875rem;border-block-start:1px solid var(--line)}
.log>li:first-child{border-block-start:0}
.log .what{text-wrap:pretty}
.log .undone .what{color:var(--soft);text-decoration:line-through}
.log ins{text-decoration:none;font-weight:600}
.log :target{background:var(--arrived)}
.take-back summary{cursor:pointer;color:var(--link);font-size:.9375rem;padding-block:.25rem;inline-size:fit-content}
.filters{margin-block:1rem 1.5rem}
.moments{border-collapse:collapse;margin-block:1rem;font-size:.9375rem}
.moments th,.moments td{text-align:start;padding:.375rem 1rem .375rem 0;border-block-end:1px solid var(--line);font-weight:400}
.moments thead th{font-weight:600}
.moments td{font-variant-numeric:tabular-nums}
.past-band{border:2px solid var(--ink);border-radius:6px;background:var(--sheet);padding:.875rem 1rem;margin-block-end:1.25rem;font-size:.9375rem}
.past-band p+p{margin-block-start:.375rem}
.past-band .actions{gap:.375rem 1.25rem}
.fault{color:var(--high);font-weight:600}
`;
