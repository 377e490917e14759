// Words with a full stop that seldom ends a sentence: titles, courts, reporters of decisions, codes, months, companies.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** After these a sentence hardly ever ends: a name, a number or a citation follows. */
export const NEVER_LAST: ReadonlySet<string> = words(
  "mr mrs ms mx dr prof sen sens rep reps gov lt sgt cpl pvt capt cmdr col gen adm maj rev hon fr msgr st messrs mmes atty " +
    "supt det insp ofc dep asst assoc pres treas v vs nos no. art arts sec secs § §§ para paras par pp p pg pgs ch cl cls fig figs ex exs " +
    "exh exhs app apps appx vol vols ed eds tit tbl cf e.g i.e viz accord cert ca cir dist ct cty cnty dept div fed supp ref reg regs stat " +
    "amend ann bankr civ crim evid proc prac rptr cal app'x f s.ct l.ed fla mass minn mich miss mo mont neb nev okla ore pa tenn tex " +
    "va vt wash wis wyo ala ariz ark colo conn del ga ill ind kan ky la md me n.d n.m n.j n.y n.h n.c s.c s.d r.i w.va d.c u.s.c c.f.r " +
    "intl int'l nat'l ass'n comm'n comm dep't gov't sup super atl so ne nw se sw approx est ext tel mt ft ave blvd rd hwy rte apt ste bldg " +
    "dkt decl tr resp br pet mem op slip rec transcr compl mot ans aff univ hosp eng'g doc docs ecfs att atts attach const cllr cst mgmt " +
    "mfg mfrs ry r.r mun pub sch educ envtl sys tech serv servs indus transp prods fn fns nn pt pts subd subds cmt opn opns cols dict instr " +
    "jur admin cong comp mut ins disc fid guar mach pac legis unif amer am nat eff harv colum cas sess conc dis welf util ctr cmty inst " +
    "natl affd revd c.j l.j j.j maj mtg trib chem elec gen.stat pub.l ser",
);

/** Of those, words of the language besides: in small letters, and with no figure behind them, they end a sentence like any other. */
export const ALSO_WORDS: ReadonlySet<string> = words(
  "so art ill mass miss me la pa ore ref app apps fig figs ed ex wash del ind op par pet tit super sec secs supra dis am nat col " +
    "disc ins comp mach cas adm rev gen rep reps det dep mo st br ans aff ft tech util st",
);

/** Of those, words that a sentence may end with all the same, when the next one can only begin another. */
export const STATE_LIKE: ReadonlySet<string> = words(
  "cal fla mass minn mich miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo conn del ga ill ind kan ky la " +
    "md me n.y n.j d.c n.c s.c n.d s.d dist ct dept div app appx supp cir cert ch stat proc evid ave blvd rd est ext st art serv u.s.c c.f.r " +
    "rec decl resp tr br ans mem op pub tech sch ed ex par app'x f reg regs amend inst univ hosp const eff ctr",
);

/** These may stand last: a sentence ends after them when the next word can only begin one. */
export const MAY_BE_LAST: ReadonlySet<string> = words(
  "jr sr esq inc ltd co corp llc llp cos bros assn etc al id ibid jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues " +
    "wed thu thur thurs fri sat sun u.s u.k u.n e.u u.s.a a.m p.m m.d ph.d j.d ll.m b.a m.a b.c a.d no d.c op.cit supra infra n rel",
);

/** Words that begin a sentence far more often than they go on with a name. */
export const OPENERS: ReadonlySet<string> = words(
  "the a an this that these those he she it they we i you his her its their our my your there here when while if although though " +
    "because since after before in on at by for from with under during as but and or so yet nor however moreover further furthermore " +
    "therefore thus accordingly instead meanwhile also then once no not what who why how where which whether both each every all any " +
    "some many most several one two three to see according even despite only such upon within without rather indeed similarly " +
    "additionally finally first second third next last mr mrs ms dr plaintiff defendant petitioner respondent appellant appellee " +
    "congress nothing nor",
);
