// Money: symbols and codes before a figure, the words after it. Where the words do not say whose dinar or dollar it is, the unit is
// the word and not a code.

/** Symbols and codes that stand before a figure, in folded text. */
export const MONEY_BEFORE = String.raw`(?:us|c|ca|a|au|nz|hk|r|mx)\$|[$€£¥₹₽₪₺₴₦₱₩]|(?:usd|eur|gbp|cad|aud|nzd|chf|jpy|inr|pkr|mxn|brl|zar|sek|nok|dkk|pln|try|rub|uah|ils|iqd|egp|jod|sar|aed|kes|ngn|cny|php) |rs\.? `;

const SYMBOLS: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  c$: "CAD",
  ca$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  hk$: "HKD",
  r$: "BRL",
  mx$: "MXN",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₪": "ILS",
  "₺": "TRY",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "₩": "KRW",
  rs: "rupee",
  "rs.": "rupee",
};

export function currencyOf(symbol: string): string {
  const bare = symbol.trim();
  return SYMBOLS[bare] ?? bare.toUpperCase();
}

const COUNTRIES: Readonly<Record<string, string>> = {
  "u.s. dollar": "USD",
  "us dollar": "USD",
  "american dollar": "USD",
  "canadian dollar": "CAD",
  "australian dollar": "AUD",
  "new zealand dollar": "NZD",
  "british pound": "GBP",
  "egyptian pound": "EGP",
  "lebanese pound": "LBP",
  "syrian pound": "SYP",
  "sudanese pound": "SDG",
  "iraqi dinar": "IQD",
  "kuwaiti dinar": "KWD",
  "jordanian dinar": "JOD",
  "bahraini dinar": "BHD",
  "tunisian dinar": "TND",
  "turkish lira": "TRY",
  "indian rupee": "INR",
  "pakistani rupee": "PKR",
  "mexican peso": "MXN",
  "philippine peso": "PHP",
  "swiss franc": "CHF",
  "saudi riyal": "SAR",
  "iranian rial": "IRR",
  dollar: "USD",
  euro: "EUR",
  "pound sterling": "GBP",
  yen: "JPY",
  yuan: "CNY",
  rand: "ZAR",
  naira: "NGN",
  ruble: "RUB",
  rouble: "RUB",
  zloty: "PLN",
  shekel: "ILS",
  hryvnia: "UAH",
  peso: "peso",
  dinar: "dinar",
  lira: "lira",
  rupee: "rupee",
  riyal: "riyal",
  rial: "rial",
  dirham: "dirham",
  krona: "krona",
  krone: "krone",
  franc: "franc",
  shilling: "shilling",
};
const WORDS =
  /^ ((?:u\.s\.|us|american|canadian|australian|new zealand|british|egyptian|lebanese|syrian|sudanese|iraqi|kuwaiti|jordanian|bahraini|tunisian|turkish|indian|pakistani|mexican|philippine|swiss|saudi|iranian) )?(dollars?|euros?|pounds? sterling|pounds?|yen|yuan|rand|naira|rubles?|roubles?|zlotys?|shekels?|hryvnias?|pesos?|dinars?|liras?|rupees?|riyals?|rials?|dirhams?|kron[ae]|kronor|kroner|francs?|shillings?)(?![a-z'-])/;
const CODE_AFTER =
  /^ ?(?:(€|kr)(?![a-z])|(usd|eur|gbp|cad|aud|chf|inr|mxn|zar|try|iqd|egp|kes|ngn|sek|nok|dkk|pln)(?![a-z]))/;
/** "Bail of 5,000 pounds" is money, "5,000 pounds of flour" is not. */
const PAID =
  /\b(?:bail|bond|fine[ds]?|fees?|paid|pay|pays|paying|cost|costs|worth|price|sum|ransom|salary|wages?|debt|owed|earn\w*|bribe|compensation|damages|donat\w+|raised|fund)\b[^.;]{0,30}$/;

/** The currency that words after a figure name, and how long they are. */
export function moneyAfter(
  before: string,
  after: string,
): { readonly unit: string; readonly length: number } | undefined {
  const code = CODE_AFTER.exec(after);
  if (code !== null && code[1] !== "kr")
    return { unit: code[1] === "€" ? "EUR" : code[2]!.toUpperCase(), length: code[0].length }; // one of the two took part
  const words = WORDS.exec(after);
  if (words === null) return undefined;
  const [whole, country = "", noun = ""] = words;
  const singular = noun.startsWith("kron")
    ? noun.replace(/(?:or|er)$/, "a")
    : noun.replace(/^pounds?/, "pound").replace(/s$/, "");
  const unit = COUNTRIES[`${country}${singular}`] ?? COUNTRIES[singular];
  if (unit !== undefined) return { unit, length: whole.length };
  return singular === "pound" && PAID.test(before) ? { unit: "GBP", length: whole.length } : undefined;
}
