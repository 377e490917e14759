// How the pages of the record look: timeline, cases, hearings, rulings, custody, deadlines, documents, differences.

export const RECORD_PAGES = `.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr));gap:1rem 1.5rem;margin-block:2.5rem 0;padding-block:1.5rem;border-block:1px solid var(--line)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{font:600 var(--s3)/1.15 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.figures .besides{display:block;font:400 var(--s-1)/1.35 var(--sans);color:var(--soft)}
.figures dt{font-size:.9375rem;line-height:1.35}
.figures a{display:inline-block;padding-block:.125rem}
.steps li,.prose ol li{padding-inline-start:1.5rem;position:relative;margin-block-end:.5rem}
.steps li::before{content:"";position:absolute;inset-inline-start:.125rem;inset-block-start:.45em;inline-size:.7em;block-size:.7em;border:1.5px solid var(--soft);border-radius:2px}
.prose ol{counter-reset:n;margin-block-end:1rem}
.prose ol li::before{counter-increment:n;content:counter(n) ".";position:absolute;inset-inline-start:0;color:var(--soft)}
.part>p:not([class]){max-inline-size:38rem}
.all{margin-block-start:1.25rem}
.all a,.up a,.label a,.jumps a,.pager a,.sections a,.places a,.also summary{display:inline-block;padding-block:.125rem;min-block-size:1.5rem}
.words{font:400 var(--s1)/1.5 var(--serif);text-wrap:pretty}
.words .to,.to.words,.side .to{color:var(--ink);text-decoration:none}
.to:hover{text-decoration:underline;text-decoration-color:var(--link)}
.around{color:var(--soft)}
.passage{font-weight:400}
.voice{margin-block-start:.25rem;line-height:1.5}
.voice b{color:var(--ink);font-weight:600}
.voice li,.voice+.voice{margin-block-start:.25rem}
.modality+.in::before{content:"· "}
.negative,.tag{font-size:.8125rem;border:1px solid var(--mark);border-radius:3px;padding:0 .375em;color:var(--soft);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.negative{white-space:nowrap}
.event{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:.25rem 1.5rem;padding-block:1.25rem;border-block-start:1px solid var(--line)}
.event:first-child{border-block-start:0;padding-block-start:.25rem}
.day{font-size:.9375rem;line-height:1.4;padding-block-start:.2rem}
.day .date{font-weight:600;display:block;font-variant-numeric:lining-nums tabular-nums}
.day .what{color:var(--soft);display:block}
.day .basis{display:block;font-size:var(--s-1)}
.day del{color:var(--soft)}
.day del .date{font-weight:400}
.meta+.lead{margin-block-start:.5rem}
.former{list-style:none;margin:0;padding:0}
.hearing h3{font-size:var(--s1)}
.hearing-days .change{margin-block-start:.375rem;padding-inline-start:.75rem;border-inline-start:2px solid var(--line)}
.case-card{padding-block:1.25rem;border-block-start:1px solid var(--line)}
.case-cards>.case-card:first-child,section.case-card{border-block-start:0;padding-block-start:0}
.case-card h2{margin-block:0 .125rem;font-size:var(--s1)}
.case-name{font-family:var(--serif)}
.facts>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.125rem 1rem;padding-block:.25rem}
.facts dt{color:var(--soft);font-size:.9375rem}
.facts{margin-block-start:.5rem}
.told-list>li{padding-block:.5rem;border-block-start:1px solid var(--line)}
.told-list>li:first-child{border-block-start:0}
.matters>li{padding-block:1.5rem;border-block-start:1px solid var(--line)}
.matters>li:first-child{border-block-start:0;padding-block-start:0}
.matter h4{font:600 var(--s0)/1.4 var(--sans);color:var(--soft);margin:1.25rem 0 .5rem}
.finding{font-size:.9375rem;margin-block-end:.375rem}
.telling+.telling{margin-block-start:1rem}
.telling .day{padding-block:0 .125rem}
.day .of{display:block;margin-block-start:.25rem}
.deadline h3+.act,.deadline .finding+.act,.deadline .also+.act{margin-block-start:.5rem}
.deadline .act+.voice{margin-block-start:.125rem}
.deadline .sum{font-size:.9375rem;line-height:1.5;color:var(--soft);margin-block:.5rem 0;padding-inline-start:.875rem;border-inline-start:3px solid var(--line)}
.deadline .sum li+li{margin-block-start:.125rem}
.deadline .also+.voice,.deadline .sum+.voice{margin-block:1rem .25rem}
.deadline .day .what{margin-block:.125rem}
.ledger .act{margin-block-start:.625rem}
.ledger .words{margin-block-start:.25rem}
.ledger .sourced .words{margin-block-start:.75rem}
.ledger .also{margin-block:.125rem}
.ledger .counted .voice{margin-block-start:.75rem}
.ledger .plain+.plain{margin-block-start:.375rem}
.m-alleged .words,.m-denied .words,.m-hypothetical .words{border-inline-start:3px dotted var(--mark);padding-inline-start:.875rem}
.m-found .words,.m-ordered .words{border-inline-start:3px solid var(--mark);padding-inline-start:.875rem}
.also{font-size:.9375rem;margin-block-start:.5rem}
.also summary{cursor:pointer;color:var(--link);inline-size:fit-content}
.also summary::before{content:"+ "}
.also[open] summary::before{content:"− "}
.also ul{padding-inline-start:1rem;border-inline-start:1px solid var(--line);margin-block-start:.5rem}
.jumps ul{display:flex;flex-wrap:wrap;gap:.125rem .25rem;margin-block:1.5rem 0;padding-block:.625rem;border-block:1px solid var(--line)}
.jumps a{min-inline-size:2rem;text-align:center;padding-inline:.375rem;font-variant-numeric:lining-nums tabular-nums}
.pager{display:grid;grid-template-columns:1fr auto 1fr;gap:1rem;margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--line);font-size:.9375rem}
.pager>:last-child{text-align:end}
.pager span{color:var(--soft)}
main>ul{margin-block-start:2rem}
main>h2+ul{margin-block-start:0}
h2:has(+.entries){margin-block:2rem .5rem}
.flags>li{padding-block:1.5rem;border-block-start:1px solid var(--line)}
.flags>li:first-child{border-block-start:0;padding-block-start:0}
.flag h2,.flag h3{font-size:var(--s1);line-height:1.35;margin-block:.25rem 1rem}
.severity{font-weight:600;color:var(--ink)}
.severity::after{content:" ·"}
.s-high .severity{color:var(--high)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1rem}
.side{background:var(--sheet);border:1px solid var(--line);border-block-start:3px solid var(--mark);padding:1rem;border-radius:2px}
.side blockquote{font:400 1.0625rem/1.5 var(--serif)}
.side .value{font:600 var(--s1)/1.35 var(--serif)}
.side .value+.voice{margin-block:.125rem .75rem}
.side figure+figure{margin-block-start:1rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
.side .voice{margin-block-start:.75rem;font-size:.875rem}
.flag.line{padding-block:1rem}
.flag .settled{border-inline-start:3px solid var(--accent);padding-inline-start:.75rem;margin-block-start:.75rem}
.flag.is-settled h2,.flag.is-settled h3{font-weight:400}
.corrected{color:var(--soft)}
.settle{margin-block-start:1rem;max-inline-size:38rem}
.more{margin-block-start:.5rem}
.wanted .voice+.words{margin-block-start:1rem}
.entries,.documents,.receipts{display:block}
.documents>li,.receipts>li,.sayings>li,.quotes>li,.repeats>li{padding-block:1rem;border-block-start:1px solid var(--line)}
.documents>li:first-child,.receipts>li:first-child,.sayings>li:first-child,.quotes>li:first-child{border-block-start:0;padding-block-start:0}
.documents .label{font:500 var(--s1)/1.35 var(--serif)}
.meta{line-height:1.5}
.state{font-size:.9375rem;margin-block-start:.375rem;border-inline-start:3px solid var(--high);padding-inline-start:.75rem}
.entries>li{padding-block:.3125rem;display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline}
.entries .once .label a{color:var(--ink)}
.file{font-family:var(--mono);font-size:.875rem;overflow-wrap:anywhere}
.hash{font-size:.8125rem;overflow-wrap:anywhere}
.sources{margin-block-start:.25rem}
.day+.words{margin-block-start:.125rem}
.saying .day{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:0}
.saying .day .what{order:-1;font-weight:600}
.number{display:inline-block;min-inline-size:1.5rem;min-block-size:1.5rem;text-align:center}
.quotation .words{font-size:var(--s1)}
.tier{font-weight:600;color:var(--ink)}
.modality .tier{font-weight:400;color:var(--soft)}
.repeat blockquote{margin-block:.5rem}
.places{font-size:.9375rem;margin-block-start:.5rem}
.places li{padding-block:.125rem}
.particulars,.glossary{font-size:.9375rem}
.particulars{padding-block:1rem;border-block:1px solid var(--line)}
.particulars div,.glossary div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem;padding-block:.25rem}
.particulars dt{color:var(--soft);overflow-wrap:anywhere}
.glossary dt{font-weight:600}
.glossary div{padding-block:.5rem;border-block-start:1px solid var(--line);grid-template-columns:11rem minmax(0,1fr)}
.glossary dd,.prose p,.prose li{max-inline-size:38rem}
.flagged{margin-block-start:1rem}
.flagged a{display:inline-block;padding-block:.125rem}
.warning{border-inline-start:3px solid var(--high);padding-inline-start:1rem;margin-block:1rem}
.tag-line{margin-block-end:1rem;font-weight:600}
.sections ol{font-size:.9375rem;columns:2 18rem;column-gap:2rem}
.sections li{break-inside:avoid;padding-block:.25rem}
.sections a{display:block;font-weight:500}
.text{font:400 1.125rem/1.65 var(--serif);hyphens:manual}
.text p,.text h3{margin-block:0 1em;white-space:normal}
.text h3{font-size:var(--s1);margin-block-start:1.75em}
.text .lines{white-space:pre-line}
.text .table-row{white-space:pre-wrap;font:400 .875rem/1.6 var(--mono);margin-block-end:.25rem;overflow-wrap:anywhere}
.text .list-item{padding-inline-start:1.25rem}
.text .quoted-reply{border-inline-start:2px solid var(--line);padding-inline-start:1rem}
.text .caption,.text .teaser,.text .repeated,.text .quoted-reply{color:var(--soft);font-size:1rem}
.text .section+.section{margin-block-start:2.5rem;padding-block-start:2.5rem;border-block-start:1px solid var(--line)}
.text .name{color:inherit;text-decoration:underline dotted var(--mark) .07em;text-underline-offset:.2em}
.text .name:hover{color:var(--link);text-decoration-style:solid}
.text .shared{background:var(--shared);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.text .gap{display:none}
.ltr{unicode-bidi:isolate;direction:ltr}
.text .damaged{text-decoration:underline wavy var(--high) .06em}
.text .note,.text .pageno{font:400 var(--s-1)/1.45 var(--sans);color:var(--soft)}
.text .note{margin-block:0 .5em;padding-inline-start:.75rem;border-inline-start:2px solid var(--line)}
.text .note>*{text-align:start}
.text .note p{margin:0}
.text .note ul+p{margin-block-start:.5rem}
.text .note a{display:inline-block;padding-block:.125rem}
.text div.pageno{display:flex;align-items:center;gap:.75rem;margin-block:1.5rem 1rem;direction:ltr}
.text div.pageno::after{content:"";flex:1;border-block-start:1px solid var(--line)}
.text span.pageno{border:1px solid var(--line);border-radius:2px;padding:0 .375em;margin-inline:.25em}
.text section:target{outline:2px solid var(--arrived);outline-offset:.75rem}
.text :target:not(section,.pageno),.text .arrived{background:var(--arrived);color:var(--ink);box-shadow:0 0 0 .15em var(--arrived);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.text :target *{background:transparent}
.text :target{scroll-margin-block-start:30vh}
li:target,h2:target{scroll-margin-block-start:2rem}
.flag:target,.repeat:target{outline:2px solid var(--mark);outline-offset:.5rem}
.found ol{counter-reset:n;font-size:.9375rem}
.found li{padding-block:.5rem;border-block-start:1px solid var(--line)}
.found .words,.found li>.voice{display:block}
.found .words{font-size:1rem}
.foot{color:var(--soft);font-size:var(--s-1);padding-block:1.25rem 3rem}
.foot p{border-block-start:1px solid var(--line);padding-block-start:1rem;margin-block-start:0;padding-block-end:.75rem}
.foot p+p{border:0;padding-block-start:0}
`;

/** What changes where there is more room, or less. */
export const ROOM = `@media (min-width:68rem){
.wide :is(.bar,main,.foot,.top .notice){max-inline-size:62rem}
.wide .text{max-inline-size:39rem;margin-inline:0 auto}
.text .note{float:inline-end;clear:inline-end;inline-size:15.5rem;margin-inline-end:-18rem;margin-block:.25rem 1rem}
}
@media (max-width:40rem){
.facts>div{grid-template-columns:1fr;padding-block:.375rem}
.bar,main,.foot{padding-inline:1.125rem}
.top .notice{padding-inline:1.125rem}
main{padding-block-start:1.75rem}
.event{grid-template-columns:minmax(0,1fr)}
.day .date,.day .what,.day .basis{display:inline}
.day .what::before{content:" · "}
.particulars div,.glossary div{grid-template-columns:minmax(0,1fr)}
.pager{grid-template-columns:1fr 1fr}
.pager>span:nth-child(2){display:none}
.text{font-size:1.0625rem}
.figures{grid-template-columns:1fr 1fr}
}
@media (forced-colors:active){.text :target{outline:2px solid Highlight}}
`;

export const PRINT = `@media print{
@page{margin:20mm 18mm;@bottom-center{content:counter(page);font:8pt sans-serif;color:#555}}
html{font-size:10pt;background:#fff}
.menu,.map,.skip,.jumps,.pager,.up,.all{display:none}
.bar,main,.foot,.wide :is(.bar,main,.foot){max-inline-size:none;padding-inline:0}
main{padding-block:1rem}
a{color:inherit;text-decoration:none}
.prose a[href^="http"]::after{content:" (" attr(href) ")"}
.source::after,.in a::after{content:" [" attr(href) "]";font-size:7pt;color:#555;overflow-wrap:anywhere}
.text,.wide .text{font-size:10.5pt;max-inline-size:none}
.text .note{float:none;inline-size:auto;margin:0 0 .75em}
.event,.side,.quotation,.saying,.repeat,.documents>li,.receipts>li{break-inside:avoid}
h1,h2,h3{break-after:avoid}
.also>ul,.on-paper{display:block}
.on-paper img{display:block;inline-size:28mm;block-size:28mm}
}
`;
