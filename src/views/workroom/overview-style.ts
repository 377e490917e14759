// How the first page looks.

export const OVERVIEW_SHEET = `.room .stand{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:2rem 2.5rem;margin-block-start:2rem}
.room .stand h2{margin-block-start:0}
.room .stand h3{margin-block:1.25rem .375rem;font-size:var(--s0)}
.next+.next{margin-block-start:1rem}
.standing-list>li{padding-block:.375rem;border-block-start:1px solid var(--line)}
.standing-list>li:first-child{border-block-start:0}
.counted.high{color:var(--high);font-weight:600}
`;
