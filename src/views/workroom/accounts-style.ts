// How signing in, one's own account and the members of a case look.

export const ACCOUNTS_SHEET = `.room .hint{color:var(--soft);font-size:var(--s-1);text-wrap:pretty}
.way-in p+.hint,.way-in form+.hint,form p+p.hint{margin-block-start:.5rem}
.room .field .hint{display:block;margin-block-start:.25rem}
.way-in{margin-block:1.5rem 2.5rem}
section.way-in{border-block-start:1px solid var(--line);padding-block-start:1.25rem}
section.way-in h2{font-size:var(--s1);margin-block:0 1rem}
.room button.large{padding:.625rem 1.25rem;font-size:1.0625rem}
.other-way{margin-block-start:1.5rem;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem}
.room.outside main{max-inline-size:32rem;padding-block-start:12vh}
.room input.code{font-family:var(--mono);letter-spacing:.06em;text-transform:uppercase}
habeas-passkey:not(:defined) .needs-script,habeas-copy:not(:defined) .needs-script,habeas-passkey[ceremony=get]:not(:defined){display:none}
.codes{list-style:none;padding:1rem 1.25rem;margin-block:1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.5rem 2rem;background:var(--sheet);border:1px solid var(--line);border-radius:6px}
.codes code{font:600 1.0625rem/1.6 var(--mono);letter-spacing:.04em;background:none}
.rows{list-style:none;padding:0;margin-block:.75rem 1rem}
.rows>li{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 1.5rem;padding-block:.75rem;border-block-start:1px solid var(--line)}
.rows>li:last-child{border-block-end:1px solid var(--line)}
.rows>li>p{margin:0;min-inline-size:0;overflow-wrap:anywhere}
.rows .tag{font-size:var(--s-1);color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:.0625rem .5rem;margin-inline-start:.375rem}
.member>p{flex:1 1 18rem}
.member .meta>span{white-space:nowrap}
.member>details{flex:0 1 auto;min-inline-size:0}
.member>details[open]{flex:1 1 100%}
.member summary{cursor:pointer;color:var(--link);font-size:.9375rem;padding-block:.375rem;inline-size:fit-content}
.member details form{padding-block:.625rem}
.member select{flex:0 1 auto;min-inline-size:0;max-inline-size:100%}
.room button.grave{color:var(--high);border-color:currentcolor}
.said .link{flex:1 1 20rem;min-inline-size:0;font:400 .8125rem var(--mono)}
.said p{margin-block:.375rem}
.room-person{font-size:var(--s-1)}
@media print{.outside .actions,.codes~.actions{display:none}}
`;
