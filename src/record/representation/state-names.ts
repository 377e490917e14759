// The states, the District of Columbia and the territories by the two letters of their postal code.

const NAMES =
  "AL Alabama|AK Alaska|AS American Samoa|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|" +
  "DC the District of Columbia|FL Florida|GA Georgia|GU Guam|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|" +
  "LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|" +
  "NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|MP the Northern Mariana Islands|" +
  "OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|" +
  "UT Utah|VT Vermont|VA Virginia|VI the U.S. Virgin Islands|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming";

const BY_CODE = new Map(NAMES.split("|").map((one) => [one.slice(0, 2), one.slice(3)]));

/** The name, or the code where none is known. */
export function stateName(code: string): string {
  return BY_CODE.get(code) ?? code;
}
