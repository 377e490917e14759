// Places that have courts of the United States: a public fact, and a table.

export interface Place {
  /** With which the ids of its courts begin. */
  readonly letters: string;
  readonly name: string;
  /** The first letters of its districts (northern, eastern …); "" where the whole place is one. */
  readonly parts: string;
}

/** Names that hold another name come first. 94 districts. */
export const PLACES: readonly Place[] = [
  { letters: "wv", name: "West Virginia", parts: "ns" },
  { letters: "dc", name: "District of Columbia", parts: "" },
  { letters: "nmi", name: "Northern Mariana Islands", parts: "" },
  { letters: "vi", name: "Virgin Islands", parts: "" },
  { letters: "ar", name: "Arkansas", parts: "ew" },
  { letters: "al", name: "Alabama", parts: "nms" },
  { letters: "ak", name: "Alaska", parts: "" },
  { letters: "az", name: "Arizona", parts: "" },
  { letters: "ca", name: "California", parts: "necs" },
  { letters: "co", name: "Colorado", parts: "" },
  { letters: "ct", name: "Connecticut", parts: "" },
  { letters: "de", name: "Delaware", parts: "" },
  { letters: "fl", name: "Florida", parts: "nms" },
  { letters: "ga", name: "Georgia", parts: "nms" },
  { letters: "gu", name: "Guam", parts: "" },
  { letters: "hi", name: "Hawaii", parts: "" },
  { letters: "id", name: "Idaho", parts: "" },
  { letters: "il", name: "Illinois", parts: "nsc" },
  { letters: "in", name: "Indiana", parts: "ns" },
  { letters: "ia", name: "Iowa", parts: "ns" },
  { letters: "ks", name: "Kansas", parts: "" },
  { letters: "ky", name: "Kentucky", parts: "ew" },
  { letters: "la", name: "Louisiana", parts: "emw" },
  { letters: "me", name: "Maine", parts: "" },
  { letters: "md", name: "Maryland", parts: "" },
  { letters: "ma", name: "Massachusetts", parts: "" },
  { letters: "mi", name: "Michigan", parts: "ew" },
  { letters: "mn", name: "Minnesota", parts: "" },
  { letters: "ms", name: "Mississippi", parts: "ns" },
  { letters: "mo", name: "Missouri", parts: "ew" },
  { letters: "mt", name: "Montana", parts: "" },
  { letters: "ne", name: "Nebraska", parts: "" },
  { letters: "nv", name: "Nevada", parts: "" },
  { letters: "nh", name: "New Hampshire", parts: "" },
  { letters: "nj", name: "New Jersey", parts: "" },
  { letters: "nm", name: "New Mexico", parts: "" },
  { letters: "ny", name: "New York", parts: "nsew" },
  { letters: "nc", name: "North Carolina", parts: "emw" },
  { letters: "nd", name: "North Dakota", parts: "" },
  { letters: "oh", name: "Ohio", parts: "ns" },
  { letters: "ok", name: "Oklahoma", parts: "new" },
  { letters: "or", name: "Oregon", parts: "" },
  { letters: "pa", name: "Pennsylvania", parts: "emw" },
  { letters: "pr", name: "Puerto Rico", parts: "" },
  { letters: "ri", name: "Rhode Island", parts: "" },
  { letters: "sc", name: "South Carolina", parts: "" },
  { letters: "sd", name: "South Dakota", parts: "" },
  { letters: "tn", name: "Tennessee", parts: "emw" },
  { letters: "tx", name: "Texas", parts: "nsew" },
  { letters: "ut", name: "Utah", parts: "" },
  { letters: "vt", name: "Vermont", parts: "" },
  { letters: "va", name: "Virginia", parts: "ew" },
  { letters: "wa", name: "Washington", parts: "ew" },
  { letters: "wi", name: "Wisconsin", parts: "ew" },
  { letters: "wy", name: "Wyoming", parts: "" },
];
