// What cannot come before what, in the life of one person. Data, with the reason as it is printed.

export interface Order {
  /** Sorts of happenings of which none can come before the first of `causes`. */
  readonly effects: readonly string[];
  readonly effect: string;
  readonly causes: readonly string[];
  readonly cause: string;
  /** In days. What lies farther before the first known cause more likely belongs to an earlier one that the record does not know. */
  readonly within: number;
}

export const ORDERS: readonly Order[] = [
  {
    effects: ["release", "end of custody"],
    effect: "the release",
    causes: ["arrest", "start of custody"],
    cause: "the arrest",
    within: 62,
  },
  {
    effects: ["start of custody"],
    effect: "the start of the detention",
    causes: ["arrest"],
    cause: "the arrest",
    within: 31,
  },
  {
    effects: ["bond denied", "bond granted"],
    effect: "the ruling on bond",
    causes: ["arrest", "start of custody"],
    cause: "the arrest",
    within: 62,
  },
  {
    effects: ["conviction", "acquittal"],
    effect: "the verdict",
    causes: ["charge"],
    cause: "the charges",
    within: 184,
  },
  { effects: ["sentencing"], effect: "the sentencing", causes: ["conviction"], cause: "the conviction", within: 184 },
  {
    effects: ["extradition denied", "extradition granted"],
    effect: "the ruling on extradition",
    causes: ["extradition request"],
    cause: "the request for extradition",
    within: 1096,
  },
  {
    effects: ["extradition"],
    effect: "the extradition",
    causes: ["extradition request", "extradition granted"],
    cause: "the request for it and the ruling that allowed it",
    within: 1096,
  },
];

/** What only a living person does or undergoes. Rulings, filings, letters and publications may come after a death. */
export const OF_THE_LIVING: Readonly<Record<string, string>> = {
  arrest: "an arrest",
  "start of custody": "the start of a detention",
  transfer: "a transfer",
  release: "a release",
  charge: "a charge",
  hearing: "a hearing",
  conviction: "a conviction",
  residence: "a stay",
  journey: "a journey",
  "border crossing": "a border crossing",
  testimony: "a testimony",
  questioning: "an interrogation",
  "hunger strike": "a hunger strike",
  meeting: "a meeting",
};
