// How the lists of people and organizations look.

export const NAMES_SHEET = `.persons>li{padding-block:1rem;border-block-start:1px solid var(--line)}
.persons h2{font-size:var(--s1);margin:0 0 .125rem}
.room .roles li{font-size:.9375rem;padding-block:.125rem}
.pairs{margin-block-end:2.5rem}
.pairs>h2{margin-block-start:1.5rem}
.pair{border:1px solid var(--line);border-radius:6px;background:var(--sheet);padding:1rem 1.25rem;margin-block:1rem}
.pair h3{margin-block-end:.375rem}
.pair h4{font:600 var(--s0)/1.4 var(--sans);margin:0}
.candidates{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.75rem 1.5rem;margin-block:.75rem}
.candidate{border-inline-start:3px solid var(--line);padding-inline-start:.75rem;min-inline-size:0}
.pair form{margin-block-start:.75rem}
.pair form input[name=reason]{flex:1 1 14rem;min-inline-size:0}
.sightings li{padding-block:.5rem}
`;
