// How the pages look that the campaign fills: the first page of the public site, updates, letters, the press room, passage cards.

export const CAMPAIGN_PAGES = `.hero{padding-block-end:1rem}
.hero .count{font:600 clamp(4rem,2.5rem + 9vw,7.5rem)/.95 var(--serif);letter-spacing:-.03em;font-variant-numeric:lining-nums tabular-nums;display:block}
.hero .since{display:block;font:400 var(--s2)/1.35 var(--serif);margin-block:1rem .75rem;text-wrap:balance}
.hero .rule{color:var(--soft);font-size:.9375rem;margin-block-start:.5rem}
[dir=rtl] .hero .count{font-size:clamp(2.75rem,2rem + 5vw,5rem);line-height:1.3;letter-spacing:0}
.strokes{display:block;inline-size:100%;block-size:auto;margin-block:1.75rem 0;color:var(--mark)}
.stand{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:0 2rem;margin-block-start:1rem}
.stand>section{padding-block:1.25rem;border-block-start:1px solid var(--line)}
.stand h2{font:600 var(--s-1)/1.4 var(--sans);color:var(--soft);margin:0 0 .375rem}
.stand .big{font:600 var(--s1)/1.4 var(--serif)}
.ask-box{border-block:2px solid var(--accent);padding-block:1.25rem;margin-block:2rem}
.ask-box h2{margin:0 0 .5rem;font-size:var(--s2)}
.ask-box .go{display:inline-block;margin-block-start:.75rem;padding:.625rem 1.125rem;background:var(--accent);color:var(--paper);text-decoration:none;font-weight:600;border-radius:3px}
.ask-box .go:hover{text-decoration:underline}
.post{padding-block:1.5rem;border-block-start:1px solid var(--line)}
.post h2,.post h3{margin:0 0 .25rem;font-size:var(--s2)}
.post h2 a,.post h3 a{color:var(--ink);text-decoration:none}
.post h2 a:hover,.post h3 a:hover{text-decoration:underline}
.byline{color:var(--soft);font-size:.9375rem;margin-block:0 1.5rem}
.badge{display:inline-block;font-size:var(--s-1);border:1px solid var(--mark);border-radius:3px;padding:0 .5em;color:var(--soft)}
.written{font:400 1.125rem/1.65 var(--serif);max-inline-size:38rem}
.written p,.written ul,.written ol,.written blockquote,.written figure{margin-block:0 1.1em}
.written h2,.written h3{margin-block:1.75em .5em}
.written ul{list-style:disc;padding-inline-start:1.25rem}
.written ol{list-style:decimal;padding-inline-start:1.5rem}
.written blockquote{border-inline-start:3px solid var(--accent);padding-inline-start:1rem}
.cite{font:400 .75em/1 var(--sans);vertical-align:super;text-decoration:none;padding:.35em .25em;margin-inline-start:-.2em}
.cite:hover{text-decoration:underline}
.cited{font-size:.9375rem}
.cited li{padding-block:.375rem}
.cited .meta{display:block}
.cited a{text-decoration:none}
.cited a:hover q,.cited a q{text-decoration:underline;text-decoration-thickness:.06em}
.cited a:hover q{text-decoration-thickness:.12em}
.cited+.tag-line,.written+.tag-line{margin-block-start:1.5rem}
.stand .words{font-size:1.0625rem}
.card blockquote{font:400 1.25rem/1.6 var(--serif);border-inline-start:3px solid var(--accent);padding-inline-start:1.125rem;margin-block:1rem;white-space:pre-line}
mark{background:var(--arrived);color:var(--ink)}
.people-list>li{padding-block:.5rem}
.signed{columns:2 16rem;column-gap:2rem}
.signed li{break-inside:avoid;padding-block:.25rem}
.address{font-style:normal;white-space:pre-line;margin-block:1.5rem 1rem}
.byline+.written,.meta+.written,.jumps+.written{margin-block-start:1.5rem}
.salutation{margin-block-end:1.1em}
.photo img{max-inline-size:100%;block-size:auto;display:block}
.photo figcaption{font-size:var(--s-1);color:var(--soft);margin-block-start:.375rem}
.ended{border-inline-start:3px solid var(--mark);padding-inline-start:1rem;color:var(--soft)}
.script{background:var(--sheet);border:1px solid var(--line);padding:1rem 1.125rem;font:400 1.0625rem/1.6 var(--serif)}
.on-paper{display:none}
.script p+p{margin-block-start:.75em}
.script,.meta+.script{margin-block-start:.5rem}
.untranslated{font-size:var(--s-1);color:var(--soft);border-inline-start:3px solid var(--mark);padding-inline-start:.75rem}
.warning .go,.stand .go{font-weight:600}
`;
