// The district courts and the courts of appeals of the United States: their ids, names, states, circuits and time zones. A public
// fact, and a table: 28 U.S.C. §§ 41, 48 and 81–133 with 48 U.S.C. for the territories; zones after tzdata and 49 CFR part 71.

/** "split": it lies, or sits, in two zones. Otherwise an IANA name. */
export type CourtZone = "split" | (string & {});

/** A state, the District of Columbia or a territory. */
export interface CourtState {
  readonly name: string;
  /** As courts print it: "Cal.", "N.Y.". */
  readonly short: string;
  /** Postal. */
  readonly letters: string;
  readonly zone: CourtZone;
}

export interface FederalCourt {
  /** As in the addresses of the courts' servers: "cand", "ca9". */
  readonly id: string;
  readonly kind: "district" | "appeals";
  /** "Northern District of California", "Ninth Circuit" */
  readonly name: string;
  /** "N.D. Cal.", "9th Cir." */
  readonly short: string;
  /** Of a district: "northern", or "" where the whole state is one. */
  readonly part: string;
  /** Where it lies; of a court of appeals, where its clerk has the principal office. */
  readonly state: CourtState;
  /** The number of its circuit: "9", "dc". */
  readonly circuit: string;
  /** Of a district, of all places where it sits; of a court of appeals, of those where its panels sit. */
  readonly zone: CourtZone;
}

const ZONES: Readonly<Record<string, string>> = {
  split: "split",
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
  AK: "America/Anchorage",
  AZ: "America/Phoenix",
  HI: "Pacific/Honolulu",
  PR: "America/Puerto_Rico",
  VI: "America/St_Thomas",
  GU: "Pacific/Guam",
  MP: "Pacific/Saipan",
};

/** Letters of ids, name, in print, circuit, zone of the state, then its districts with their zone where it is not the state's. */
const DISTRICTS = `
al; Alabama; Ala.; 11; CT; northern middle southern
ak; Alaska; Alaska; 9; split; =AK
az; Arizona; Ariz.; 9; AZ
ar; Arkansas; Ark.; 8; CT; eastern western
ca; California; Cal.; 9; PT; northern eastern central southern
co; Colorado; Colo.; 10; MT
ct; Connecticut; Conn.; 2; ET
de; Delaware; Del.; 3; ET
dc; District of Columbia; D.C.; dc; ET
fl; Florida; Fla.; 11; split; northern middle=ET southern=ET
ga; Georgia; Ga.; 11; ET; northern middle southern
gu; Guam; Guam; 9; GU
hi; Hawaii; Haw.; 9; HI
id; Idaho; Idaho; 9; split
il; Illinois; Ill.; 7; CT; northern central southern
in; Indiana; Ind.; 7; split; northern southern
ia; Iowa; Iowa; 8; CT; northern southern
ks; Kansas; Kan.; 10; split; =CT
ky; Kentucky; Ky.; 6; split; eastern=ET western
la; Louisiana; La.; 5; CT; eastern middle western
me; Maine; Me.; 1; ET
md; Maryland; Md.; 4; ET
ma; Massachusetts; Mass.; 1; ET
mi; Michigan; Mich.; 6; split; eastern=ET western=ET
mn; Minnesota; Minn.; 8; CT
ms; Mississippi; Miss.; 5; CT; northern southern
mo; Missouri; Mo.; 8; CT; eastern western
mt; Montana; Mont.; 9; MT
ne; Nebraska; Neb.; 8; split; =CT
nv; Nevada; Nev.; 9; PT
nh; New Hampshire; N.H.; 1; ET
nj; New Jersey; N.J.; 3; ET
nm; New Mexico; N.M.; 10; MT
ny; New York; N.Y.; 2; ET; northern southern eastern western
nc; North Carolina; N.C.; 4; ET; eastern middle western
nd; North Dakota; N.D.; 8; split; =CT
nmi; Northern Mariana Islands; N. Mar. I.; 9; MP
oh; Ohio; Ohio; 6; ET; northern southern
ok; Oklahoma; Okla.; 10; CT; northern eastern western
or; Oregon; Or.; 9; split; =PT
pa; Pennsylvania; Pa.; 3; ET; eastern middle western
pr; Puerto Rico; P.R.; 1; PR
ri; Rhode Island; R.I.; 1; ET
sc; South Carolina; S.C.; 4; ET
sd; South Dakota; S.D.; 8; split
tn; Tennessee; Tenn.; 6; split; eastern middle=CT western=CT
tx; Texas; Tex.; 5; split; northern=CT southern=CT eastern=CT western
ut; Utah; Utah; 10; MT
vt; Vermont; Vt.; 2; ET
vi; Virgin Islands; V.I.; 3; VI
va; Virginia; Va.; 4; ET; eastern western
wa; Washington; Wash.; 9; PT; eastern western
wv; West Virginia; W. Va.; 4; ET; northern southern
wi; Wisconsin; Wis.; 7; CT; eastern western
wy; Wyoming; Wyo.; 10; MT`;

/** Circuit, name, in print, state of the clerk's principal office, zone. */
const CIRCUITS = `
1; First; 1st; MA; split
2; Second; 2d; NY; ET
3; Third; 3d; PA; split
4; Fourth; 4th; VA; ET
5; Fifth; 5th; LA; CT
6; Sixth; 6th; OH; ET
7; Seventh; 7th; IL; CT
8; Eighth; 8th; MO; CT
9; Ninth; 9th; CA; split
10; Tenth; 10th; CO; split
11; Eleventh; 11th; GA; split
dc; District of Columbia; D.C.; DC; ET
fc; Federal; Fed.; DC; ET`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("; "));
const zoneOf = (letters: string): CourtZone => ZONES[letters] ?? "split";

const DISTRICT_ROWS = rowsOf(DISTRICTS).map(([id = "", name = "", short = "", circuit = "", zone = "", parts = ""]) => {
  const letters = id === "nmi" ? "MP" : id.toUpperCase();
  return { id, circuit, parts: parts.split(" "), state: { name, short, letters, zone: zoneOf(zone) } };
});

/** In the order of the alphabet. */
export const COURT_STATES: readonly CourtState[] = DISTRICT_ROWS.map(({ state }) => state);

const DISTRICT_COURTS = DISTRICT_ROWS.flatMap(({ id, circuit, parts, state }) =>
  parts.map((written): FederalCourt => {
    const [part = "", zone] = written.split("=");
    const letter = part.charAt(0);
    const isWhole = part === "";
    return {
      id: `${id}${letter}d`,
      kind: "district",
      name: isWhole ? wholeName(state.name) : `${letter.toUpperCase()}${part.slice(1)} District of ${state.name}`,
      short: `${isWhole ? "" : `${letter.toUpperCase()}.`}D.${/^(?:[A-Z]\.)+$/u.test(state.short) ? "" : " "}${state.short}`,
      part,
      state,
      circuit,
      zone: zone === undefined ? state.zone : zoneOf(zone),
    };
  }),
);

function wholeName(state: string): string {
  if (state === "District of Columbia") return state;
  return `District of ${state.endsWith("Islands") ? "the " : ""}${state}`;
}

const APPEALS_COURTS = rowsOf(CIRCUITS).flatMap(([circuit = "", name = "", short = "", letters = "", zone = ""]) => {
  const state = COURT_STATES.find((one) => one.letters === letters);
  if (state === undefined) return [];
  const court: FederalCourt = {
    id: `ca${circuit}`,
    kind: "appeals",
    name: `${name} Circuit`,
    short: `${short} Cir.`,
    part: "",
    state,
    circuit,
    zone: zoneOf(zone),
  };
  return [court];
});

/** 94 districts and 13 circuits. */
export const FEDERAL_COURTS: readonly FederalCourt[] = [...DISTRICT_COURTS, ...APPEALS_COURTS];

/** The court of appeals of a court's circuit: for a court of appeals, itself. */
export function circuitOf({ circuit }: FederalCourt): FederalCourt | undefined {
  return APPEALS_COURTS.find((one) => one.circuit === circuit);
}
