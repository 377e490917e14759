// How every page looks: type, links, masthead, menu, foot. Serif for what is read, sans for the interface; sizes on a scale of
// 1.2, space in steps of a quarter rem, a measure of about 66 characters; logical properties only, so that it mirrors itself.

export const FRAME = `*,*::before,*::after{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 100%/1.55 var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:2rem}
body{margin:0;overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:var(--s4);letter-spacing:-.012em;margin-block-end:1rem;overflow-wrap:anywhere}
h2{font-size:var(--s2);margin-block:3rem 1rem}
h3{font-size:var(--s1);line-height:1.35}
p{margin:0}
ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
q{quotes:"“" "”" "‘" "’"}
q:lang(ar){quotes:"«" "»"}
code{font-family:var(--mono);font-size:.9em}
bdi{overflow-wrap:anywhere}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-10rem;z-index:2;background:var(--sheet);color:var(--link);padding:.75rem 1rem;border:2px solid var(--link)}
.skip:focus{inset-block-start:.5rem}
.top .notice{max-inline-size:calc(var(--measure) + 3rem);margin-inline:auto;padding:.75rem 1.5rem 0;color:var(--soft);font-size:var(--s-1);line-height:1.5}
.bar,main,.foot{max-inline-size:calc(var(--measure) + 3rem);margin-inline:auto;padding-inline:1.5rem}
.bar{padding-block:1.25rem 0}
.case{font:600 var(--s1)/1.3 var(--serif)}
.case a{color:var(--ink);text-decoration:none;display:inline-block;padding-block:.125rem}
.case a:hover{text-decoration:underline}
.menu{display:flex;flex-wrap:wrap;gap:0 1.125rem;font-size:.9375rem;padding-block:.5rem .625rem;border-block-end:1px solid var(--line)}
.menu a{display:inline-block;padding-block:.25rem;color:var(--soft);text-decoration:none}
.menu a:hover{color:var(--ink);text-decoration:underline}
.menu a[aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -2px var(--ink)}
main{padding-block:2.5rem 4rem}
.lead{font:400 var(--s1)/1.6 var(--serif)}
.lead .subject{font-weight:600}
.aside,.basis,.of,.meta,.when,.voice,.tag-line,.empty,.up,.more,.kind{color:var(--soft)}
.aside{font-family:var(--sans);font-size:var(--s0)}
.of{font:400 var(--s-1)/1.2 var(--sans);letter-spacing:0;white-space:nowrap}
.basis,.meta,.voice,.kind,.more,.settle,.up,.tag-line{font-size:.9375rem}
.basis::before{content:"("}.basis::after{content:")"}
.intro,.lead,.prose p,.prose li,.prose dd{text-wrap:pretty}
.intro{color:var(--soft);max-inline-size:38rem}
.tally{block-size:.6875rem;margin-block-start:.625rem;opacity:.55;background:repeating-linear-gradient(90deg,var(--mark) 0 1px,transparent 1px 6px)}
.public .case{font-size:var(--s2);letter-spacing:-.01em}
.public h1.case{font-size:var(--s4);line-height:1.15;margin:.25rem 0 0}
[dir=rtl] :is(h1,.case){letter-spacing:0}
.public .menu{font-family:var(--serif);font-size:1.0625rem;gap:0 1.375rem;border-block-end:0;padding-block:.625rem .25rem}
.public .menu .ask a{color:var(--accent);font-weight:600}
.languages{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:var(--s-1)}
.languages a{display:inline-block;padding-block:.25rem}
.map{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1.25rem 1.5rem;border-block-start:1px solid var(--line);padding-block:1.5rem 1.25rem}
.map h2{font:600 var(--s-1)/1.4 var(--sans);color:var(--soft);margin:0 0 .25rem}
.map a{display:inline-block;padding-block:.1875rem;color:var(--ink);text-decoration:none}
.map a:hover{text-decoration:underline}
`;
